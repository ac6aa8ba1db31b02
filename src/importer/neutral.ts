import type { Root } from 'mdast';

/**
 * A document as every reader hands it on, whatever format it came in: Word, OpenDocument, PDF, HTML, Markdown or text.
 * Recognisers look at nothing else.
 */
export interface NeutralDocument {
  /**
   * Headings, paragraphs, lists, GFM tables (each cell text in rows; a merged cell's text stands in its first place),
   * emphasis, links (web and mail only), footnotes and images. No raw HTML. An image's `url` is `image:<name>` with the
   * name of one of `images`. A visible list number that is only text in the original (`3.1 Charter`) stays text, and one
   * that Markdown cannot count (`3.1`, `Punkt 3:`, and any number of a heading) becomes text.
   *
   * The first row of a table is the first row of the original, whether it is a heading or not. Paragraphs and items of a
   * cell are lines with breaks between them, items with `• ` or `2. ` before them. Soft line ends of Markdown stay `\n` in
   * the text. Links lead to the web or a mail address; headings hold no bold.
   */
  body: Root;
  images: NeutralImage[];
  losses: Loss[];
  /** Text that a reader of the page would never see, but that the file carries. It is looked through for personal data. */
  hidden: HiddenText[];
  /**
   * CPR numbers anywhere in the file, found by looking through its raw parts without understanding them; those of the text
   * and of `hidden` are among them. Whatever a reader overlooks, these stop the import.
   */
  buried: BuriedNumber[];
}

export interface BuriedNumber {
  /** As it was written. */
  text: string;
  /** Whether it stands in one piece nowhere that was looked at, but goes from one piece of text into the next. */
  isParted: boolean;
}

export interface NeutralImage {
  /** Lower-case ASCII with an ending, safe as a file name: `billede-1.png`. Never a path. */
  name: string;
  bytes: Uint8Array;
  /** The alternative text of the original; '' when it had none. */
  alt: string;
}

/** What a file had and a page cannot carry. */
export type LossKind =
  | 'tracked-insertion'
  | 'tracked-deletion'
  | 'comment'
  | 'merged-cells'
  | 'text-box'
  | 'header-footer'
  | 'hidden-text'
  | 'macro'
  | 'embedded-object'
  | 'external-reference'
  | 'unsafe-link'
  | 'raw-html'
  | 'image'
  /** What cameras and programs wrote into a picture beside what it shows. The example says which picture and what. */
  | 'image-data'
  | 'image-turned'
  | 'drawing'
  | 'column-layout'
  | 'unknown';

export interface Loss {
  kind: LossKind;
  /** How many times. */
  count: number;
  /** What exactly was lost, one short line of the original each, for the report; may be empty. */
  examples: readonly string[];
}

export interface HiddenText {
  /** Where it stood, in Danish: `kommentar`, `slettet tekst`, `dokumentegenskab`, `sidehoved`, `skjult tekst`, `tekstboks`. */
  place: string;
  text: string;
}

/** Why a file cannot be imported, in Danish, for the editor. */
export interface ImportProblem {
  /** What is wrong: `Filen er krypteret.` */
  found: string;
  /** What was expected. */
  expected: string;
  /** What to do. */
  fix: string;
}

export type Read = { document: NeutralDocument } | { problem: ImportProblem };
