import type { Answering } from './answering';
import type { Message, Outcome, Reply } from './protocol';

/** What is needed of a worker. */
export interface WorkerPort {
  postMessage(message: Message): void;
  addEventListener(type: 'message', listen: (event: { data: Reply }) => void): void;
  addEventListener(type: 'error', listen: (event: { preventDefault?(): void }) => void): void;
}

interface Waiting {
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

/** Answers by a worker that has been told to open the index. When it fails, all that was asked of it and all that will be rejects. */
export function createWorkerAnswering(worker: WorkerPort): Answering {
  const waiting = new Map<number, Waiting>();
  let failure: Error | null = null;
  let asked = 0;
  worker.addEventListener('message', ({ data: { id, outcome } }) => {
    waiting.get(id)?.resolve(outcome);
    waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    failure = new Error('The worker of the search has failed.');
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  });
  return {
    ask: (request, facets) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ do: 'ask', id: asked, request, facets });
      }),
  };
}
