import lunr from 'lunr';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { EngineAdapter } from '../../search/engine';
import { fetchedBytes } from '../../search/fetchedBytes';
import { lazy } from '../../search/lazy';
import { excerptOf, sectionsOf, type Section } from './sections';

const require = createRequire(import.meta.url);

/** lunr as its own guide sets it up, made for English: titles, headings and text of sections, all words of a query wanted. */
export const plainLunr: EngineAdapter = {
  name: 'lunr',
  async build(pages) {
    const sections = sectionsOf(pages);
    const index = lunr(function () {
      this.ref('ref');
      for (const field of ['title', 'heading', 'text']) this.field(field);
      for (const section of sections) this.add({ ...section, title: section.page.title });
    });
    const byRef = new Map(sections.map((section) => [section.ref, section.page.id]));
    const indexBytes = lazy(() => fetchedBytes(JSON.stringify({ index, texts: sections.map(toShown) })));
    const scriptBytes = lazy(async () => fetchedBytes(await readFile(require.resolve('lunr/lunr.min.js'))));
    return {
      search: async (query) => search(index, query).flatMap(({ ref }) => byRef.get(ref) ?? []),
      coldBytes: async () => (await indexBytes()) + (await scriptBytes()),
      indexBytes,
    };
  },
};

/** Words alone: what a reader types is no expression in lunr's language of queries. */
function search(index: lunr.Index, text: string): lunr.Index.Result[] {
  const words = lunr.tokenizer(text).map(String);
  return index.query((query) => words.forEach((word) => query.term(word, {})));
}

function toShown({ ref, page, heading, text }: Section): unknown {
  return { ref, url: page.id, title: page.title, heading, excerpt: excerptOf(text) };
}
