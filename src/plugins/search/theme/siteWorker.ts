import type { SearchRequest } from '../shared/answer';
import { ROOT_NAME } from '../shared/indexPlace';
import { createSitePartFetcher } from './partFetcher';
import type { Message } from './protocol';

/**
 * One for all fields of a tab, by the address of the site: each has all that was ever fetched. Null stands for one that has
 * failed: another would most likely fail as well, and the page itself answers instead.
 */
const workers = new Map<string, Worker | null>();

/**
 * The worker of the site at an absolute address; it has been told to open the index. Throws where there are no
 * workers, and once it has failed. This module is part of every page and brings little along.
 */
export function siteWorker(base: string): Worker {
  const known = workers.get(base);
  if (known === null) throw new Error('The worker of the search has failed.');
  return known ?? createSiteWorker(base);
}

function createSiteWorker(base: string): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.addEventListener('error', () => {
    worker.terminate();
    workers.set(base, null);
  });
  worker.postMessage({ do: 'open', base } satisfies Message);
  void fetchRoot(base).then((root) => worker.postMessage({ do: 'root', root } satisfies Message));
  workers.set(base, worker);
  return worker;
}

/** On a slow line the root comes as soon as the worker's script this way, and not a round trip later. */
function fetchRoot(base: string): Promise<Uint8Array | null> {
  return createSitePartFetcher(base).read(ROOT_NAME, false).catch(() => null);
}

/** Tells the worker what is about to be asked; without one, whoever asks will find another way. */
export function expectQuestion(base: string, request: SearchRequest): void {
  try {
    siteWorker(base).postMessage({ do: 'expect', request } satisfies Message);
  } catch {
    return;
  }
}

/** Starts the worker ahead of the first question. Where there is none the question will find another way. */
export function startSiteWorker(base: string): void {
  try {
    siteWorker(base);
  } catch {
    return;
  }
}
