import type { Message } from './protocol';

/** One for all fields of a tab, by the address of the site: each has all that was ever fetched. */
const workers = new Map<string, Worker>();

/**
 * The worker of the site at an absolute address; it has been told to open the index. Throws where there are no workers.
 * This module is part of every page and brings nothing along.
 */
export function siteWorker(base: string): Worker {
  const known = workers.get(base);
  if (known !== undefined) return known;
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  // One that fails before anybody listens to it must not be asked.
  worker.addEventListener('error', () => workers.delete(base));
  worker.postMessage({ do: 'open', base } satisfies Message);
  workers.set(base, worker);
  return worker;
}

/** Starts the worker ahead of the first question. Where there is none the question will find another way. */
export function startSiteWorker(base: string): void {
  try {
    siteWorker(base);
  } catch {
    return;
  }
}
