import type { SearchRequest } from '../shared/answer';
import { PartFault } from '../shared/indexReader';
import type { Search } from '../shared/query/search';
import type { Outcome } from './protocol';

/** Whoever answers questions: a search in this very thread, or a worker that has one. */
export interface Answering {
  ask(request: SearchRequest, facets: boolean): Promise<Outcome>;
}

/** Answers by a search that is opened when it is first needed. One that cannot be opened is tried again at the next question. */
export function createAnswering(openSearch: () => Promise<Search>, isUnreachable: () => boolean): Answering & { open(): void } {
  let opened: Promise<Search> | null = null;
  const open = (): Promise<Search> => {
    const search = opened ?? openSearch();
    opened = search;
    search.catch(() => (opened = null));
    return search;
  };
  return {
    /** Ahead of the first question, while somebody writes it. */
    open: () => void open(),
    async ask(request, facets) {
      try {
        const search = await open();
        return { request, answer: await search.ask(request, { facets }) };
      } catch (error) {
        if (!(error instanceof PartFault)) console.error(error);
        return { request, fault: isUnreachable() ? 'offline' : 'broken' };
      }
    },
  };
}
