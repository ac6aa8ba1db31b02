import type { CharterParagraph } from '../../../model/charter/records';

/** A paragraph that the document has had, and the version that has it so. */
export interface Former {
  paragraph: CharterParagraph;
  /** The version as it is called in menus. */
  version: string;
  /** Whether it stands in the version that the new one is held against, and not only in another. */
  isNear: boolean;
}

/** A paragraph as it is read, before it has an id. */
export type NewParagraph = Pick<CharterParagraph, 'number' | 'title' | 'text'>;

/**
 * How sure it is that a paragraph is one that was there: `same` to the letter, `sure` by most of its words or by its title and half of
 * them, `confirm` where an editor must say so.
 */
export type Certainty = 'same' | 'sure' | 'confirm';

/** A new paragraph, by its place, and a former one that it shares words with. */
export interface Overlap {
  at: number;
  former: Former;
  /** How many of the words, in per cent: of both for a match, of the smaller one for a part. */
  percent: number;
}

export interface Match extends Overlap {
  certainty: Certainty;
}

/** What became of the paragraphs of a document. */
export interface Matching {
  /** In the order of the new paragraphs. */
  matches: Match[];
  /** For a new paragraph without a match the former one that is nearest, where any is near at all. */
  nearest: Overlap[];
  /** New paragraphs without a match that are mostly a part of a former one. */
  parts: Overlap[];
  /** Former paragraphs that are gone and stand mostly in a new one. */
  taken: Overlap[];
}
