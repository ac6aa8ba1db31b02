import type { Answering } from './answering';
import type { Outcome } from './protocol';

/** The ways to an answer. */
export interface Ways {
  /** Throws where there are no workers. */
  inWorker(): Answering;
  /** Loads the search into the page itself; rejects when its code cannot be had. */
  inPage(): Promise<Answering>;
  isOnline(): boolean;
}

/** Answers by a worker, and from the page itself once that is not to be had or has failed. Never rejects. */
export function createClient({ inWorker, inPage, isOnline }: Ways): Answering {
  let way: Promise<Answering> | null = null;
  const start = (): Promise<Answering> => (way ??= Promise.resolve().then(inWorker));
  /** Several questions may find the same way closed; the first of them opens the other. */
  const turnFrom = (failed: Promise<Answering>): Promise<Answering> => (way = way === failed || way === null ? inPage() : way);
  return {
    async ask(request, facets): Promise<Outcome> {
      const first = start();
      try {
        return await (await first).ask(request, facets);
      } catch {
        const second = turnFrom(first);
        const answered = second.then((answering) => answering.ask(request, facets));
        return answered.catch(() => {
          way = null;
          return { request, fault: isOnline() ? 'broken' : 'offline' };
        });
      }
    },
  };
}
