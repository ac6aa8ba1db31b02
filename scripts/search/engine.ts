import { buildIndex, type IndexFiles } from '../../src/plugins/search/node/buildIndex';
import { readDanish } from '../../src/plugins/search/node/danish';
import { memorySource } from '../../src/plugins/search/node/memorySource';
import type { PartSource } from '../../src/plugins/search/shared/indexReader';
import type { SearchPage } from '../../src/plugins/search/shared/page';
import { openSearch } from '../../src/plugins/search/shared/query/search';
import { NO_SEARCH, toRequest } from '../../src/plugins/search/shared/request';
import type { CollectionPage } from './collection';
import { fetchedBytes } from './fetchedBytes';
import { lazy } from './lazy';
import { bundleSearchScripts } from './searchScripts';

/** A search over one collection, as the measurements see it. */
export interface Engine {
  /** Ids of pages, the best first. A page may stand more than once; at least ten different ones where there are as many. */
  search(query: string): Promise<string[]>;
  /** What a browser fetches for the first answer of a session: scripts, index and the texts of the results, compressed. */
  coldBytes(query: string): Promise<number>;
  /** The whole index with the texts it shows, each file as it is fetched. */
  indexBytes(): Promise<number>;
  /** Lets go of files and processes. */
  close?(): Promise<void>;
}

export interface EngineAdapter {
  name: string;
  build(pages: readonly CollectionPage[]): Promise<Engine>;
}

/** This project's own search over the pages of any collection, without the words and labels of the site. */
export async function buildEngine(pages: readonly CollectionPage[]): Promise<Engine> {
  return openEngine(await buildCollectionIndex(pages));
}

export async function buildCollectionIndex(pages: readonly CollectionPage[]): Promise<IndexFiles> {
  return buildIndex({ pages: pages.map(toSearchPage), makeLanguage: await readDanish(), synonyms: [], labels: {} });
}

/** This project's own search on an index that has been built, asked as the site asks it. */
export async function openEngine(files: IndexFiles): Promise<Engine> {
  const scripts = lazy(async () => sumOf(await bundleSearchScripts()));
  const search = await openSearch(memorySource(files));
  return {
    async search(query) {
      const { results } = await search.ask(toRequest({ ...NO_SEARCH, query }), { facets: false });
      return results.map(({ url }) => url);
    },
    async coldBytes(query) {
      const source = countingSource(files);
      await (await openSearch(source)).ask(toRequest({ ...NO_SEARCH, query }), { facets: false });
      return (await scripts()) + (await sumOf([...source.fetched].flatMap((name) => files.get(name) ?? [])));
    },
    indexBytes: () => sumOf([...files.values()]),
  };
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
