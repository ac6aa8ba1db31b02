import type { SearchAnswer, SearchRequest } from '../shared/answer';

/** Why there is no answer: the server cannot be reached, or what it sends is not a whole index of this version. */
export type Fault = 'offline' | 'broken';

/** What became of a question. */
export type Outcome = { request: SearchRequest } & ({ answer: SearchAnswer } | { fault: Fault });

/** What the page says to whoever answers. Questions are answered in any order, each once. */
export type Message =
  /** Comes first, so that the index is on its way while the reader types. `base` is the absolute address of the site. */
  | { do: 'open'; base: string }
  /** The root of the index, which the page asks for while the worker's script is on its way; null when the worker must ask itself. */
  | { do: 'root'; root: Uint8Array | null }
  /** A question that is about to be asked: its answer is to be at hand by then. A later one takes the place of one that waits. */
  | { do: 'expect'; request: SearchRequest }
  | { do: 'ask'; id: number; request: SearchRequest; facets: boolean };

/** What comes back. */
export interface Reply {
  id: number;
  outcome: Outcome;
}
