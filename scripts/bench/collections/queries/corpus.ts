import type { SourcePage } from '../sourcePage';
import { contentWordsOf, wordsOf } from './words';

/** A collection as one who judges queries sees it: which words stand where. */
export interface Corpus {
  pages: CorpusPage[];
  /** For each word, the indices of the pages that have it anywhere. */
  pagesOf: ReadonlyMap<string, ReadonlySet<number>>;
  byId: ReadonlyMap<string, number>;
}

export interface CorpusPage {
  source: SourcePage;
  /** How often each word stands in title, headings and text. */
  counts: ReadonlyMap<string, number>;
  /** Content words of the title and of each heading, in order; lines without any are left out. */
  lines: readonly (readonly string[])[];
  titleWords: readonly string[];
}

export function buildCorpus(sources: readonly SourcePage[]): Corpus {
  const pages = sources.map(toCorpusPage);
  const pagesOf = new Map<string, Set<number>>();
  for (const [index, { counts }] of pages.entries()) {
    for (const word of counts.keys()) {
      const known = pagesOf.get(word);
      if (known === undefined) pagesOf.set(word, new Set([index]));
      else known.add(index);
    }
  }
  return { pages, pagesOf, byId: new Map(sources.map(({ id }, index) => [id, index])) };
}

export function frequencyOf(corpus: Corpus, word: string): number {
  return corpus.pagesOf.get(word)?.size ?? 0;
}

/** Indices of the pages with a title or heading in which each test finds a word, or more than `most` of them cut off. */
export function findByLine(corpus: Corpus, tests: readonly ((word: string) => boolean)[], most: number): number[] {
  const found: number[] = [];
  for (const [index, { lines }] of corpus.pages.entries()) {
    if (lines.some((line) => tests.every((test) => line.some(test)))) found.push(index);
    if (found.length > most) break;
  }
  return found;
}

/** Indices of the pages that have every word somewhere. */
export function findByWords(corpus: Corpus, words: readonly string[]): number[] {
  const [first, ...others] = words.map((word) => corpus.pagesOf.get(word) ?? new Set<number>());
  return [...(first ?? [])].filter((index) => others.every((set) => set.has(index)));
}

export function idsOf(corpus: Corpus, indices: readonly number[]): string[] {
  return indices.flatMap((index) => corpus.pages[index]?.source.id ?? []);
}

function toCorpusPage(source: SourcePage): CorpusPage {
  const counts = new Map<string, number>();
  for (const text of [source.title, ...source.sections.flatMap(({ heading, text: body }) => [heading, body])]) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const lines = [source.title, ...source.sections.map(({ heading }) => heading)].map(contentWordsOf);
  return { source, counts, titleWords: lines[0] ?? [], lines: lines.filter((line) => line.length > 0) };
}
