/** Where some words of a paragraph lead, or what a picture shows. */
export interface ParagraphLink {
  words: string;
  /** As it is written: `/vejledning/krav-og-maerker/`, `https://example.org/`. */
  address: string;
}

/** A paragraph as one version has it. */
export interface CharterParagraph {
  /** The same in every version of the document; its anchor on the page of a version. */
  id: string;
  /** As printed: `3.1`; null for one without. */
  number: string | null;
  /** Its heading, or ''. */
  title: string;
  /** Its words, a line for each block; see `paragraphText`. */
  text: string;
  /** In the order of the text; see `paragraphLinks`. */
  links: readonly ParagraphLink[];
}

/** Why paragraphs of a version are not as they were in the one before. */
export interface CharterChange {
  /** Ids of paragraphs. */
  paragraphs: readonly string[];
  /** Inline Markdown with citations. */
  reason: string;
  /** Id of the decision behind it, or null. */
  decision: string | null;
}

export interface CharterVersion {
  /** Id of its page. */
  id: string;
  /** Below the base URL. */
  address: string;
  title: string;
  /** As in menus. */
  label: string;
  /** 1 is the oldest. */
  order: number;
  state: string;
  /** `2026-11-26`, `2018-11`, `2018`, or null when no source gives it. */
  date: string | null;
  /** Whether its words are publicly known. */
  isKnown: boolean;
  isExample: boolean;
  /** In the order of the text; none when its words are not known. */
  paragraphs: readonly CharterParagraph[];
  changes: readonly CharterChange[];
}

export interface CharterDocument {
  /** The name of its folder. */
  id: string;
  title: string;
  /** Below the base URL. */
  address: string;
  /** The oldest first. */
  versions: readonly CharterVersion[];
  isExample: boolean;
}
