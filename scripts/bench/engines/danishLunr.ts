import lunr from 'lunr';
import addDanish from 'lunr-languages/lunr.da.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CollectionPage } from '../../search/collection';
import type { EngineAdapter } from '../../search/engine';
import { fetchedBytes } from '../../search/fetchedBytes';
import { lazy } from '../../search/lazy';

const require = createRequire(import.meta.url);

const SCRIPTS = ['lunr/lunr.min.js', 'lunr-languages/min/lunr.stemmer.support.min.js', 'lunr-languages/min/lunr.da.min.js'];

/** As many results as the plugin's page of results shows. */
const LIMIT = 100;

interface Document {
  i: number;
  /** The text that is searched: a title, a heading or the text of a section. */
  t: string;
  /** Address of the page. */
  u: string;
  /** Number of the page's title. */
  p: number;
}

interface Part {
  documents: Map<string, Document>;
  index: lunr.Index;
}

interface Found {
  document: Document;
  isTitle: boolean;
}

/**
 * lunr with the Danish of `lunr-languages`, arranged as the search plugin that Docusaurus' own pages recommend does it:
 * titles, headings and texts in an index each, all words required, then with an unfinished last one, then with one word
 * less; results stand under their page's title when that was found too.
 */
export const danishLunr: EngineAdapter = {
  name: 'lunr, Danish',
  async build(pages) {
    teachDanish();
    const parts = toDocuments(pages).map(buildPart);
    const indexBytes = lazy(() => fetchedBytes(JSON.stringify(parts.map(({ documents, index }) => ({ documents: [...documents.values()], index })))));
    const scriptBytes = lazy(async () => {
      const sizes = await Promise.all(SCRIPTS.map(async (name) => fetchedBytes(await readFile(require.resolve(name)))));
      return sizes.reduce((sum, size) => sum + size, 0);
    });
    return {
      search: async (query) => sortFound(find(parts, query)).map(({ document }) => document.u),
      coldBytes: async () => (await indexBytes()) + (await scriptBytes()),
      indexBytes,
    };
  },
};

/** lunr has one list of what it knows, which may know Danish from an earlier build. */
function teachDanish(): void {
  if ('da' in lunr) return;
  addStemmers(lunr);
  addDanish(lunr);
}

function toDocuments(pages: readonly CollectionPage[]): Document[][] {
  const [titles, headings, texts]: [Document[], Document[], Document[]] = [[], [], []];
  let next = 0;
  for (const { id, title, sections } of pages) {
    const p = next;
    titles.push({ i: next++, t: title, u: id, p });
    for (const { heading, text } of sections) {
      if (heading !== '') headings.push({ i: next++, t: heading, u: id, p });
      if (text !== '') texts.push({ i: next++, t: text, u: id, p });
    }
  }
  return [titles, headings, texts];
}

function buildPart(documents: readonly Document[]): Part {
  const index = lunr(function () {
    this.use((lunr as unknown as { da: lunr.Builder.Plugin }).da);
    this.ref('i');
    this.field('t');
    this.metadataWhitelist = ['position'];
    for (const document of documents) this.add({ ...document, i: String(document.i) });
  });
  return { documents: new Map(documents.map((document) => [String(document.i), document])), index };
}

function find(parts: readonly Part[], text: string): Found[] {
  const found = new Map<number, Found>();
  for (const { words, unfinished } of toQueries(text)) {
    for (const [place, { documents, index }] of parts.entries()) {
      for (const { ref } of ask(index, words, unfinished)) {
        const document = documents.get(ref);
        if (document !== undefined && found.size < LIMIT && !found.has(document.i)) found.set(document.i, { document, isTitle: place === 0 });
      }
    }
  }
  return [...found.values()];
}

/** All words; all but stop words; all but one when there are three or more. Each whole first, then with the last one unfinished. */
function toQueries(text: string): { words: string[]; unfinished: boolean }[] {
  const words = text.toLowerCase().match(/[^-\s]+/g) ?? [];
  const isStopWord = (lunr as unknown as { da: { stopWordFilter: (word: string) => string | undefined } }).da.stopWordFilter;
  const refined = words.filter((word) => isStopWord(word));
  const full = refined.length > 0 && refined.length < words.length ? [words, refined] : [words];
  const fewer = refined.length > 2 ? refined.map((_, index) => refined.filter((__, place) => place !== refined.length - 1 - index)) : [];
  const toPair = (lists: string[][]) => [false, true].flatMap((unfinished) => lists.map((list) => ({ words: list, unfinished })));
  return [...toPair(full), ...toPair(fewer)].filter((query) => query.words.length > 0);
}

function ask(index: lunr.Index, words: readonly string[], unfinished: boolean): lunr.Index.Result[] {
  const { REQUIRED } = lunr.Query.presence;
  return index.query((query) =>
    words.forEach((word, place) => {
      const wildcard = unfinished && place === words.length - 1 ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
      query.term(word, { presence: REQUIRED, wildcard });
    }),
  );
}

/** Moves what belongs to a page up to its title, where the title was found. */
function sortFound(found: readonly Found[]): Found[] {
  const titles = new Map(found.flatMap(({ document, isTitle }, index) => (isTitle ? [[document.p, index] as const] : [])));
  return found
    .map((entry, index) => ({ entry, index, place: titles.get(entry.document.p) ?? index }))
    .sort((left, right) => left.place - right.place || Number(right.entry.isTitle) - Number(left.entry.isTitle) || left.index - right.index)
    .map(({ entry }) => entry);
}
