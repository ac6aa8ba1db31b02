import { nextBelow, pick, shuffle, type Random } from '../random';
import { findByLine, findByWords, frequencyOf, idsOf, type Corpus, type CorpusPage } from './corpus';
import { contentWordsOf, wordsOf } from './words';

/** A query and the ids of the pages that answer it. */
export interface Candidate {
  q: string;
  relevant: string[];
}

/** One way to make a query about a page, or null when the page gives none of this kind. */
export type QueryKind = (corpus: Corpus, page: CorpusPage, random: Random) => Candidate | null;

/** More pages than these with the same claim would make the judgement a matter of chance. */
export const MOST_RELEVANT = 3;

/** Two to four words of the title in another order. */
export function titleQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const words = unique(page.titleWords);
  if (words.length < 2) return null;
  const chosen = shuffle(random, words).slice(0, 2 + nextBelow(random, 3));
  return judgeByLine(corpus, page, chosen.join(' '), chosen.map(isWord));
}

/** What the publisher says of the page, as a person would type it: every second time without the small words. */
export function descriptionQuery(_: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const { description, id } = page.source;
  if (description === null) return null;
  const words = random() < 0.5 ? wordsOf(description).slice(0, 9) : contentWordsOf(description).slice(0, 6);
  return words.length < 3 ? null : { q: words.join(' '), relevant: [id] };
}

/** An entry of the publisher's index; all pages that it lists are relevant. */
export function keywordQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const keyword = pick(random, page.source.keywords, '');
  const words = wordsOf(keyword);
  const listed = corpus.pages.filter(({ source }) => source.keywords.includes(keyword));
  if (words.length === 0 || listed.length > MOST_RELEVANT) return null;
  return { q: words.join(' '), relevant: listed.map(({ source }) => source.id) };
}

/** Words of a running text that lead to a page whose title says it otherwise. */
export function linkQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const link = pick(random, page.source.links, null);
  const target = link === null ? undefined : corpus.byId.get(link.page);
  if (link === null || target === undefined) return null;
  const words = wordsOf(link.text);
  const title = wordsOf(corpus.pages[target]?.source.title ?? '');
  if (contentWordsOf(link.text).length < 2 || words.length > 10 || words.every((word) => title.includes(word))) return null;
  const targets = corpus.pages.flatMap(({ source }) => source.links.filter(({ text }) => text === link.text).map((other) => other.page));
  const relevant = unique(targets).filter((id) => corpus.byId.has(id));
  return relevant.length > MOST_RELEVANT ? null : { q: words.join(' '), relevant };
}

/** A heading below the title. */
export function headingQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const words = unique(pick(random, page.lines.slice(page.titleWords.length > 0 ? 1 : 0), []));
  if (words.length < 2 || words.length > 7) return null;
  return judgeByLine(corpus, page, words.join(' '), words.map(isWord));
}

/** Two or three words that stand often in this page and seldom elsewhere. */
export function rareQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const weights = [...page.counts].flatMap(([word, count]) => {
    const frequency = frequencyOf(corpus, word);
    const weight = Math.log(1 + count) * Math.log(corpus.pages.length / frequency);
    return frequency > 1 && contentWordsOf(word).length > 0 ? [{ word, weight }] : [];
  });
  const best = weights.sort((left, right) => right.weight - left.weight || (left.word < right.word ? -1 : 1)).slice(0, 12);
  const words = shuffle(random, best.map(({ word }) => word)).slice(0, 2 + nextBelow(random, 2));
  const found = findByWords(corpus, words);
  return words.length < 2 || found.length > MOST_RELEVANT ? null : { q: words.join(' '), relevant: idsOf(corpus, found) };
}

/** A query is about all pages with a title or heading that fulfils it; null when those are too many or the page is none. */
export function judgeByLine(corpus: Corpus, page: CorpusPage, q: string, tests: readonly ((word: string) => boolean)[]): Candidate | null {
  const relevant = idsOf(corpus, findByLine(corpus, tests, MOST_RELEVANT));
  return relevant.length > MOST_RELEVANT || !relevant.includes(page.source.id) ? null : { q, relevant };
}

export function isWord(word: string): (other: string) => boolean {
  return (other) => other === word;
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
