import { INDEX_FOLDER, ROOT_NAME } from '../shared/partNames';
import { openSearch } from '../shared/query/search';
import { createAnswering } from './answering';
import { createPartFetcher, type PartFetcher } from './partFetcher';

/**
 * Answers from the index of the site at an absolute address. This module brings the whole search along. `root` is the root
 * of the index when somebody else has asked for it.
 */
export function createSiteAnswering(base: string, root: Promise<Uint8Array | null> = Promise.resolve(null)): ReturnType<typeof createAnswering> {
  const parts = createPartFetcher(`${base}${INDEX_FOLDER}/`, (url, options) => fetch(url, options));
  // Once only: when the index is opened anew, another version of it may be there.
  let early: Promise<Uint8Array | null> | null = root;
  const takeEarly = (): Promise<Uint8Array | null> | null => {
    const taken = early;
    early = null;
    return taken;
  };
  const read: PartFetcher['read'] = async (name, again) => (name === ROOT_NAME && !again ? await takeEarly() : null) ?? parts.read(name, again);
  return createAnswering(() => openSearch({ read }), parts.isUnreachable);
}
