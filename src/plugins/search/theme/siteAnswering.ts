import { INDEX_FOLDER } from '../shared/partNames';
import { openSearch } from '../shared/query/search';
import { createAnswering } from './answering';
import { createPartFetcher } from './partFetcher';

/** Answers from the index of the site at an absolute address. This module brings the whole search along. */
export function createSiteAnswering(base: string): ReturnType<typeof createAnswering> {
  const parts = createPartFetcher(`${base}${INDEX_FOLDER}/`, (url, options) => fetch(url, options));
  return createAnswering(() => openSearch(parts), parts.isUnreachable);
}
