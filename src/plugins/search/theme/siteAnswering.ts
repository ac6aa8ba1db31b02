import { ROOT_NAME } from '../shared/indexPlace';
import type { PartSource } from '../shared/indexReader';
import { openSearch } from '../shared/query/search';
import { createAnswering, type EarlyAnswering } from './answering';
import { createSitePartFetcher } from './partFetcher';

/**
 * Answers from the index of the site at an absolute address. This module brings the whole search along. `early` is the root
 * of the index when somebody else has asked for it, or null when it could not be had.
 */
export function createSiteAnswering(base: string, early?: Promise<Uint8Array | null>): EarlyAnswering {
  const parts = createSitePartFetcher(base);
  return createAnswering(() => openSearch(withEarlyRoot(parts, early)), parts.isUnreachable);
}

/** Hands out the early root as the first answer to the question for it. When the index is opened anew, there may be another. */
function withEarlyRoot(parts: PartSource, early: Promise<Uint8Array | null> | undefined): PartSource {
  let rest = early;
  return {
    async read(name, again) {
      if (name !== ROOT_NAME || again || rest === undefined) return parts.read(name, again);
      const asked = rest;
      rest = undefined;
      return (await asked) ?? fail();
    },
  };
}

function fail(): never {
  throw new Error('The page has not got the root of the index.');
}
