import { PUBLIC_EDITION } from '../edition';
import type { Knowledge } from '../knowledge';
import { NO_PERMALINKS } from '../permalinks';
import type { KnowledgeStore } from '../store';

/** Where the fixed store believes its files to lie. */
export const SITE_DIR = '/site';

/** A store that holds one knowledge and reads nothing. */
export function fixedStore(knowledge: Knowledge): KnowledgeStore {
  return {
    siteDir: SITE_DIR,
    edition: PUBLIC_EDITION,
    watches: false,
    get: async () => ({ knowledge, problems: [], reserved: [], permalinks: NO_PERMALINKS }),
    pageOf: async (absoluteFile) => {
      const page = knowledge.pageOfFile(absoluteFile.replace(`${SITE_DIR}/`, ''));
      return page === undefined ? null : { page, knowledge };
    },
  };
}
