import { buildIndex, type IndexFiles } from '../../src/plugins/search/node/buildIndex';
import { readDanish } from '../../src/plugins/search/node/danish';
import { memorySource } from '../../src/plugins/search/node/memorySource';
import type { SearchRequest } from '../../src/plugins/search/shared/answer';
import type { PartSource } from '../../src/plugins/search/shared/indexReader';
import type { SearchPage } from '../../src/plugins/search/shared/page';
import { openSearch } from '../../src/plugins/search/shared/query/search';
import type { CollectionPage } from './collection';
import { fetchedBytes } from './fetchedBytes';
import { bundleSearchScripts } from './searchScripts';

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

/** Results of one answer in the header, as a browser asks for them. */
const RESULTS = 10;

/** This project's own search over the pages of any collection. The last word may be unfinished, as in the header's field. */
export async function buildEngine(pages: readonly CollectionPage[]): Promise<Engine> {
  const files = buildIndex({ pages: pages.map(toSearchPage), makeLanguage: await readDanish(), synonyms: [], labels: {} });
  const scripts = await sumOf(await bundleSearchScripts());
  const search = await openSearch(memorySource(files));
  return {
    async search(query) {
      const { results } = await search.ask(toRequest(query), { facets: false });
      return results.map(({ url }) => url);
    },
    async coldBytes(query) {
      const source = countingSource(files);
      await (await openSearch(source)).ask(toRequest(query), { facets: false });
      return scripts + (await sumOf([...source.fetched].flatMap((name) => files.get(name) ?? [])));
    },
    indexBytes: await sumOf([...files.values()]),
  };
}

function toRequest(query: string): SearchRequest {
  return { query, unfinished: true, filters: {}, sort: 'relevance', withoutExamples: false, from: 0, count: RESULTS };
}

function toSearchPage({ id, title, sections }: CollectionPage): SearchPage {
  const parts = sections.map(({ heading, text }) => ({ path: heading === '' ? [] : [heading], anchor: null, text }));
  return { id, title, description: '', kind: 'page', date: null, example: false, facets: {}, sections: parts };
}

function countingSource(files: IndexFiles): PartSource & { fetched: Set<string> } {
  const source = memorySource(files);
  const fetched = new Set<string>();
  return {
    fetched,
    read(name, again) {
      fetched.add(name);
      return source.read(name, again);
    },
  };
}

async function sumOf(files: readonly Uint8Array[]): Promise<number> {
  let sum = 0;
  for (const file of files) sum += await fetchedBytes(file);
  return sum;
}
