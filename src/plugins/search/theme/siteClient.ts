import type { Answering } from './answering';
import { createClient } from './client';
import { siteWorker } from './siteWorker';
import { createWorkerAnswering } from './workerAnswering';

/** One for all fields of a tab, by the address of the site. */
const clients = new Map<string, Answering>();

/** The client of the site at an absolute address. Nothing is started before the first question. */
export function siteClient(base: string): Answering {
  const known = clients.get(base) ?? createSiteClient(base);
  clients.set(base, known);
  return known;
}

function createSiteClient(base: string): Answering {
  return createClient({
    inWorker: () => createWorkerAnswering(siteWorker(base)),
    inPage: async () => (await import('./siteAnswering')).createSiteAnswering(base),
    isOnline: () => navigator.onLine,
  });
}
