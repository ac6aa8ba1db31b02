import { INDEX_FOLDER, ROOT_NAME } from '../shared/indexPlace';
import type { PartSource } from '../shared/indexReader';

/** Fetches parts of the index, and knows whether the last one failed because nobody answered. */
export interface PartFetcher extends PartSource {
  isUnreachable(): boolean;
}

export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** After so many milliseconds a server that has not answered counts as unreachable. */
const PATIENCE = 20_000;

/** Fetches from the index of the site at an absolute address. */
export function createSitePartFetcher(base: string): PartFetcher {
  return createPartFetcher(`${base}${INDEX_FOLDER}/`, (url, options) => fetch(url, options));
}

/** `index` is the absolute address of the index' folder and ends in a slash. */
export function createPartFetcher(index: string, fetchPart: Fetch): PartFetcher {
  let unreachable = false;
  const request = async (name: string, cache: RequestCache): Promise<Response> => {
    try {
      const response = await fetchPart(index + name, { cache, signal: abortedAfter(PATIENCE) });
      unreachable = false;
      return response;
    } catch (error) {
      unreachable = true;
      throw error;
    }
  };
  return {
    isUnreachable: () => unreachable,
    async read(name, again) {
      // A name changes with the content of its part, but for the root; so only that is asked for anew on each visit.
      const usual = name === ROOT_NAME ? 'no-cache' : 'force-cache';
      // Where nobody answers, what an earlier visit has left is all there is, and good enough.
      const asked = again ? request(name, 'reload') : request(name, usual).catch(() => request(name, 'force-cache'));
      const response = await asked;
      if (!response.ok) throw new Error(`The server answers ${response.status} for ${name}.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** `AbortSignal.timeout` is younger than some of the browsers that the site is for. */
function abortedAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}
