import type { FacetName } from './page';

/** What is said of a result of which another version counts. */
export const OLDER = 'ældre version';

/** A question as the search field or an address puts it. */
export interface SearchRequest {
  query: string;
  /** Whether the last word may still be growing: then words that begin with it count as well. */
  unfinished: boolean;
  /** Chosen values by filter; several values of one filter widen, several filters narrow. */
  filters: Partial<Record<FacetName, readonly string[]>>;
  sort: 'relevance' | 'date';
  /** Leaves out pages that are examples. */
  withoutExamples: boolean;
  /** How many pages to skip and how many to show. */
  from: number;
  count: number;
}

/** What the search answers. Every text is plain; whoever shows it marks it up. */
export interface SearchAnswer {
  request: SearchRequest;
  /** Number of pages that answer the words and the filters. */
  total: number;
  results: PageResult[];
  /** Words that were read as others because nothing in the collection is spelled as they are. */
  corrections: Correction[];
  /** Live counts: how many pages would answer if this value were chosen beside the other filters. */
  facets: FacetCount[];
  /** Of all pages that answer the words and the filters the number that are examples, whether they are left out or not. */
  examples: number;
  /** Whether the query held no word that can be searched for, such as punctuation or function words only. */
  empty: boolean;
}

export interface Correction {
  /** As the reader wrote it. */
  written: string;
  /** As it was read. */
  read: string;
}

export interface FacetCount {
  facet: FacetName;
  values: { id: string; label: string; count: number }[];
}

export interface PageResult {
  /** Address of the page below the base URL. */
  url: string;
  title: MarkedText[];
  kind: string;
  kindLabel: string;
  date: string | null;
  example: boolean;
  /** Whether another version of the same counts today. */
  older: boolean;
  /** The best passages, at least one; the first is the best. */
  sections: SectionResult[];
  /** Words of the query, as written, that the page does not hold. */
  missing: string[];
}

export interface SectionResult {
  /** Address with anchor below the base URL. */
  url: string;
  /** Headings that lead to the section; empty at the top of the page. */
  path: MarkedText[][];
  snippet: MarkedText[];
  /** Word forms of this passage that answer the query, to be marked on arrival. */
  words: string[];
}

/** A stretch of text; `marked` when it answers a word of the query. */
export interface MarkedText {
  text: string;
  marked: boolean;
}
