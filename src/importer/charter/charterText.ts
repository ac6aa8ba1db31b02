import type { RootContent } from 'mdast';
import type { Note } from '../report/notes';

/** A paragraph of a charter as the document has it. */
export interface ReadParagraph {
  kind: 'paragraph';
  /** As printed; null for one without. */
  number: string | null;
  /** '' for one without. */
  title: string;
  blocks: RootContent[];
}

/** What a document is made of, in its order. */
export type CharterPart =
  | ReadParagraph
  /** A heading over paragraphs, or over text that is no paragraph. */
  | { kind: 'heading'; words: string }
  | { kind: 'text'; blocks: RootContent[] };

/** A charter as a document has it. */
export interface CharterText {
  title: string | null;
  parts: CharterPart[];
  /** By what the paragraphs were known, in Danish. */
  how: string;
  /** What the paragraphs are called in the document, `princip` or `paragraf`; null for a number alone. */
  word: string | null;
  /** Lines outside the paragraphs, where the day of a version may stand. */
  dateLines: string[];
  notes: Note[];
}
