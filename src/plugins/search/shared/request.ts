import type { SearchRequest } from './answer';

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

/** The search reads no more of a query; nor does an address carry more. */
const MOST_CHARACTERS = 600;

/**
 * The question behind a state. The last word may always be unfinished: so the same address gives the same answer while
 * somebody types and when it is opened by a colleague.
 */
export function toRequest({ query, filters, sort, withoutExamples, pages }: SearchState): SearchRequest {
  return { query: limitQuery(query), unfinished: true, filters, sort, withoutExamples, from: 0, count: pages * PAGE_SIZE };
}

/** Cuts what no search reads, without halving a character. */
export function limitQuery(query: string): string {
  return query.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '');
}
