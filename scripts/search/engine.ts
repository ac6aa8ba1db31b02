import type { CollectionPage } from './collection';

/** A search over one collection, as the measurements see it. */
export interface Engine {
  /** Ids of pages, the best first. A page may stand more than once; at least ten different ones where there are as many. */
  search(query: string): Promise<string[]>;
  /** What a browser fetches for the first answer of a session: scripts, index and the texts of the results, compressed. */
  coldBytes(query: string): Promise<number>;
  /** The whole index with the texts it shows, each file as it is fetched. */
  indexBytes: number;
  /** Lets go of files and processes. */
  close?(): Promise<void>;
}

export interface EngineAdapter {
  name: string;
  build(pages: readonly CollectionPage[]): Promise<Engine>;
}

/** This project's own search over the pages of any collection. */
export function buildEngine(_pages: readonly CollectionPage[]): Promise<Engine> {
  return Promise.reject(new Error('This project’s own search is not connected yet: see buildEngine in scripts/search/engine.ts.'));
}
