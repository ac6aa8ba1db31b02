import type { PartSource } from '../shared/indexReader';
import { ROOT_NAME } from '../shared/partNames';

/** Fetches parts of the index, and knows whether the last one failed because nobody answered. */
export interface PartFetcher extends PartSource {
  isUnreachable(): boolean;
}

export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** After so many milliseconds without an answer the server counts as unreachable. */
const PATIENCE = 20_000;

/** `index` is the absolute address of the index' folder and ends in a slash. */
export function createPartFetcher(index: string, fetchPart: Fetch): PartFetcher {
  let unreachable = false;
  const get = async (name: string, cache: RequestCache): Promise<Uint8Array> => {
    const response = await fetchPart(index + name, { cache, signal: signalAfter(PATIENCE) });
    unreachable = false;
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  return {
    isUnreachable: () => unreachable,
    async read(name, again) {
      try {
        return await get(name, cacheMode(name, again));
      } catch (error) {
        if (isAnswered(error)) throw error;
        unreachable = true;
        // What was fetched on an earlier visit is as good as new when nothing newer can be had.
        return get(name, 'only-if-cached' in Request.prototype ? 'force-cache' : 'force-cache');
      }
    },
  };
}
