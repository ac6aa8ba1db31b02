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
  /** Id of the proposal that it takes in, or null. */
  proposal: string | null;
}

/** What a proposal would do to a paragraph: change its words, add it, or take it out. */
export type ProposedChange = 'changed' | 'added' | 'removed';

/** A municipality's proposal to change one paragraph of one version, and what became of it. */
export interface CharterProposal {
  /** Id of its page. */
  id: string;
  /** Below the base URL. */
  address: string;
  title: string;
  /** As in menus; an example says that it is one only where its title does. */
  label: string;
  /** Id of the page of the municipality. */
  municipality: string;
  /** Id of the version that it would change. */
  version: string;
  /** As precisely as a source gives it, or null when none does. */
  date: string | null;
  /** A value of the list `proposal-fate`. */
  fate: string;
  /** What happened and why: inline Markdown with citations, or null while that is open. */
  fateNote: string | null;
  /** Id of the decision behind its fate, or null. */
  decision: string | null;
  /** Id of the later version that took it in, as it was or in part; or null. */
  takenInto: string | null;
  /** Id of the paragraph that it is about, the same in all versions. */
  paragraph: string;
  change: ProposedChange;
  /** The paragraph as the version has it; null for one that would be new. */
  before: CharterParagraph | null;
  /** The paragraph as it is suggested; null for one that would go. */
  proposed: CharterParagraph | null;
  /** For a new one, the paragraph that it would stand after; null where it would stand first, and for all others. */
  after: CharterParagraph | null;
  /** The paragraph as the version has it that took the proposal in; null where none did, and where that version has none. */
  outcome: CharterParagraph | null;
  isExample: boolean;
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
  /** In the order of the versions and paragraphs that they would change, the earlier proposal first. */
  proposals: readonly CharterProposal[];
  isExample: boolean;
}
