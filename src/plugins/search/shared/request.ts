import type { SearchRequest } from './answer';
import { endsInWord } from './query/endsInWord';
import { MOST_CHARACTERS } from './query/limits';

/** What a reader of `/soeg/` has asked for; all of it stands in the address. */
export interface SearchState {
  query: string;
  filters: SearchRequest['filters'];
  sort: SearchRequest['sort'];
  withoutExamples: boolean;
  /** How many pages of results are shown, one below the other; 1 at first. */
  pages: number;
}

export const NO_SEARCH: SearchState = { query: '', filters: {}, sort: 'relevance', withoutExamples: false, pages: 1 };

/** Results on one page of results. */
export const PAGE_SIZE = 10;

/**
 * The question behind a state. The last word may still be growing as long as the query ends in it; whoever puts a space
 * behind it says that it is whole. Both stand in the address, so that an address that is opened gives the answer that was
 * seen while it was written.
 */
export function toRequest({ query, filters, sort, withoutExamples, pages }: SearchState): SearchRequest {
  const asked = tidyQuery(query);
  return { query: asked, unfinished: endsInWord(asked), filters, sort, withoutExamples, from: 0, count: pages * PAGE_SIZE };
}

/**
 * A query as it is asked and as an address carries it: without space around it, but for one at the end where the last word
 * is whole, and without what no search reads: `  netvær  ` → `netvær `. A second time it changes nothing.
 */
export function tidyQuery(query: string): string {
  return query.trimStart().slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '').replace(/\s+$/, ' ');
}
