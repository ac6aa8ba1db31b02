import type { SearchRequest } from '../shared/answer';
import { NO_SEARCH, toRequest } from '../shared/request';

/** The list is to be overlooked at a glance; the whole of the answer stands on the search page. */
export const MOST_PAGES = 5;

/** What the field in the header asks. A single letter is no question yet: half of the pages would answer. */
export function toQuestion(query: string): SearchRequest | null {
  if (query.trim().length < 2) return null;
  return { ...toRequest({ ...NO_SEARCH, query }), count: MOST_PAGES };
}
