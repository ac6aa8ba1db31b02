/** What the second stage weighs by, found on collections of help texts; see `ranking.ts` for the formula. */
export const RANKING = {
  /** What an occurrence is worth by field. */
  fields: { title: 0, heading: 5, body: 1.2, parts: 0.3, titleParts: 0, headingParts: 4 },
  /** What a word of the title is worth to the page and to each of its passages. */
  titleOfPage: 18,
  titleOfPassage: 0.5,
  /** What a part of a compound in a title or heading is worth beside a word of its own. */
  titlePart: 0.8,
  headingPart: 0.9,
  /** BM25's k1: how soon repetition stops helping. */
  saturationOfPage: 1.2,
  saturationOfPassage: 3,
  /** BM25's b: how much long pages are held back. */
  lengthNorm: 0.35,
  /** The best passage beside the page as a whole. */
  bestPassage: 0.35,
  /** Exponent of the share of the query that a page holds. */
  coverage: 0.6,
  coverageOfPassage: 0.5,
  /** The share of the query that stands in the title, and how much of the title it makes up. */
  title: 0.22,
  wholeTitle: 0.4,
  /** The share of the query that stands in a passage's heading. */
  heading: 0.4,
  /** What pages are worth that mention what they are not about. */
  register: 0.3,
  /** What versions are worth of which another one counts: the same words must be found there first. */
  older: 0.8,
  /** So many of the first pages are read before they are shown, and put in order by how close their words stand. */
  pagesRead: 6,
  /** What closeness may add to a page's score. */
  closeness: 0.16,
};
