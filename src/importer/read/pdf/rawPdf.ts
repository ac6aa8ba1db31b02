/** What the library says of a PDF, as it comes from the thread that the library runs in. Nothing of it is trusted yet. */
export interface RawPdf {
  /** Entries of the information dictionary. */
  info: Record<string, unknown>;
  /** XMP metadata as XML; '' for none. */
  xmp: string;
  outline: string[];
  attachments: string[];
  /** What is attached. */
  attached: Uint8Array[];
  hasScripts: boolean;
  pages: RawPage[];
}

export interface RawPage {
  width: number;
  height: number;
  items: RawItem[];
  /** Names of the fonts of this page that were not named on one before. */
  fonts: Record<string, string>;
  annotations: RawAnnotation[];
  structure: RawNode | null;
  /** Straight lines across or down; none for a page with structure. */
  rules: Rule[];
}

export type Rule = [x1: number, y1: number, x2: number, y2: number];

export type RawItem = RawText | RawMark;

export interface RawText {
  str: string;
  width: number;
  transform: number[];
  fontName: string;
}

export interface RawMark {
  type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  id?: string | null;
  tag?: string;
}

export interface RawAnnotation {
  subtype: string;
  /** Where a link leads; '' for nowhere. */
  url: string;
  /** The words that a link lies over. */
  words: string;
  rect: number[];
  /** Author, comment, name and value of a form field. */
  text: string;
  /** Whatever else it says in ten digits or more. */
  strings: string[];
}

export interface RawNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: RawNode[];
}

/** What the thread says: first how the document is, then its pages in order, then that it is done; or why it cannot go on. */
export type RawMessage =
  | { kind: 'document'; document: Omit<RawPdf, 'pages'> }
  | { kind: 'page'; page: RawPage }
  | { kind: 'done' }
  | { kind: 'refused'; reason: 'password' | 'broken' | 'pages'; pages: number };
