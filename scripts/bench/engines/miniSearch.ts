import { build as bundle } from 'esbuild';
import MiniSearch from 'minisearch';
import type { EngineAdapter } from '../../search/engine';
import { fetchedBytes } from '../../search/fetchedBytes';
import { lazy } from '../../search/lazy';
import { sectionsOf } from './sections';

const FIELDS = ['title', 'titles', 'text'];

/** MiniSearch as VitePress sets it up: a document is a section, shown by its titles alone; words may be unfinished or misspelt. */
export const miniSearch: EngineAdapter = {
  name: 'MiniSearch',
  async build(pages) {
    const sections = sectionsOf(pages);
    const index = new MiniSearch({
      fields: FIELDS,
      storeFields: ['title', 'titles'],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
    });
    index.addAll(sections.map(({ ref, page, heading, text }) => ({ id: ref, title: heading || page.title, titles: heading === '' ? [] : [page.title], text })));
    const byRef = new Map(sections.map(({ ref, page }) => [ref, page.id]));
    // VitePress ships the index as a module with one long string.
    const indexBytes = lazy(() => fetchedBytes(`export default ${JSON.stringify(JSON.stringify(index))}`));
    const scriptBytes = lazy(async () => fetchedBytes(await bundleScript()));
    return {
      search: async (query) => index.search(query).flatMap(({ id }) => byRef.get(String(id)) ?? []),
      coldBytes: async () => (await indexBytes()) + (await scriptBytes()),
      indexBytes,
    };
  },
};

async function bundleScript(): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: { contents: "export { default } from 'minisearch'", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
