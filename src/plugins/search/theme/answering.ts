import type { SearchRequest } from '../shared/answer';
import { PartFault } from '../shared/indexReader';
import type { Search } from '../shared/query/search';
import type { Outcome } from './protocol';

/** Whoever answers questions: a search in this very thread, or a worker that has one. */
export interface Answering {
  ask(request: SearchRequest, facets: boolean): Promise<Outcome>;
}

/** Answering that can be told ahead what is to come. */
export interface EarlyAnswering extends Answering {
  /** Ahead of the first question, while somebody writes it. */
  open(): void;
  /** Finds the answer to a question ahead, unless a later one is expected before its turn. */
  expect(request: SearchRequest): void;
}

/** Answers by a search that is opened when it is first needed. One that cannot be opened is tried again at the next question. */
export function createAnswering(openSearch: () => Promise<Search>, isUnreachable: () => boolean): EarlyAnswering {
  let opened: Promise<Search> | null = null;
  const open = (): Promise<Search> => {
    const search = opened ?? openSearch();
    opened = search;
    search.catch(() => (opened = null));
    return search;
  };
  const ask = rememberLast(async (request: SearchRequest, facets: boolean): Promise<Outcome> => {
    try {
      const search = await open();
      return { request, answer: await search.ask(request, { facets }) };
    } catch (error) {
      if (!(error instanceof PartFault)) console.error(error);
      return { request, fault: isUnreachable() ? 'offline' : 'broken' };
    }
  });
  const expecting = createExpecting(open, (request) => ask(request, false));
  return {
    open: () => void open().catch(() => undefined),
    expect: expecting.expect,
    ask(request, facets) {
      expecting.cancel();
      return ask(request, facets);
    },
  };
}

/**
 * Asks ahead, one question at a time: who types fast does not fill a slow line with the beginnings of a word. The latest
 * waits, and is given up once somebody really asks.
 */
function createExpecting(open: () => Promise<unknown>, ask: (request: SearchRequest) => Promise<unknown>): Pick<EarlyAnswering, 'expect'> & { cancel(): void } {
  let waiting: SearchRequest | null = null;
  let isAsking = false;
  const askAll = async (): Promise<void> => {
    isAsking = true;
    try {
      await open();
      for (let next = waiting; next !== null; next = waiting) {
        waiting = null;
        await ask(next);
      }
    } catch {
      // What cannot be opened is told to whoever asks.
    } finally {
      isAsking = false;
    }
  };
  return {
    expect(request) {
      waiting = request;
      if (!isAsking) void askAll();
    },
    cancel: () => void (waiting = null),
  };
}

/** Answers the same question as the last time with the same answer; a fault is no answer. */
function rememberLast(ask: Answering['ask']): Answering['ask'] {
  let last: { key: string; outcome: Promise<Outcome> } | null = null;
  return async (request, facets) => {
    const key = JSON.stringify([request, facets]);
    if (last?.key === key) return last.outcome;
    const asked = { key, outcome: ask(request, facets) };
    last = asked;
    const outcome = await asked.outcome;
    if ('fault' in outcome && last === asked) last = null;
    return outcome;
  };
}
