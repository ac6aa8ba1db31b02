import { nextBelow, pick, shuffle, type Random } from '../random';
import { splitCompound } from './compounds';
import { findByLine, frequencyOf, idsOf, type Corpus, type CorpusPage } from './corpus';
import { isWord, judgeByLine, MOST_RELEVANT, unique, type Candidate } from './kinds';
import { siblingsOf } from './siblings';
import { misspellQuery } from './typos';
import { contentWordsOf } from './words';

/** A single word may lead to a few more pages than a line of words. */
const MOST_OF_ONE_WORD = 5;

/** Every second time a seldom word alone, else one to three words of a title or heading, one of them misspelt. */
export function typoQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const alone = random() < 0.5;
  const words = alone ? [pick(random, seldomWords(corpus, page), '')] : wordsOfLine(page, random, 3);
  const place = nextBelow(random, words.length);
  const wrong = misspellQuery(words[place] ?? '', random, (word) => corpus.pagesOf.has(word));
  if (wrong === null) return null;
  const q = words.map((word, index) => (index === place ? wrong : word)).join(' ');
  return alone ? { q, relevant: idsOf(corpus, [...(corpus.pagesOf.get(words[0] ?? '') ?? [])]) } : judgeByLine(corpus, page, q, words.map(isWord));
}

/** One to three words of a title or heading, the last of them unfinished. */
export function prefixQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const words = wordsOfLine(page, random, 3);
  const last = words[words.length - 1] ?? '';
  const start = last.slice(0, 3 + nextBelow(random, 4));
  if (last.length - start.length < 2) return null;
  const others = words.slice(0, -1);
  return judgeByLine(corpus, page, [...others, start].join(' '), [...others.map(isWord), (word) => word.startsWith(start)]);
}

/** Another form of a word, which stands elsewhere in the collection but not in this page. */
export function inflectionQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const words = wordsOfLine(page, random, 3);
  const place = nextBelow(random, words.length);
  const word = words[place] ?? '';
  const siblings = siblingsIn(corpus, word);
  const form = pick(random, siblings.filter((other) => !page.counts.has(other)), null);
  if (form === null) return null;
  const tests = words.map((other) => isOneOf([other, ...siblingsIn(corpus, other)]));
  return judgeByLine(corpus, page, words.map((other, index) => (index === place ? form : other)).join(' '), tests);
}

/** One part of a compound, alone or with other words of the line, or both parts the other way round: `udbud af møbler`. */
export function compoundQuery(corpus: Corpus, page: CorpusPage, random: Random): Candidate | null {
  const known = (word: string) => frequencyOf(corpus, word) >= 2;
  const line = unique(pick(random, page.lines, []));
  const compound = pick(random, line.filter((word) => splitCompound(word, known).length > 0), null);
  if (compound === null) return null;
  const { first, last } = pick(random, splitCompound(compound, known), { first: '', last: '' });
  const part = random() < 0.5 ? first : last;
  switch (nextBelow(random, 3)) {
    case 0:
      return page.counts.has(part) ? null : judgePart(corpus, page, part);
    case 1:
      return judgeByLine(corpus, page, `${last} af ${first}`, [hasParts(first, last)]);
    default: {
      const others = shuffle(random, line.filter((word) => word !== compound)).slice(0, 2);
      if (others.length === 0 || page.counts.has(part)) return null;
      return judgeByLine(corpus, page, shuffle(random, [part, ...others]).join(' '), [hasPart(part), ...others.map(isWord)]);
    }
  }
}

/** The part alone is about all pages that have it in a title or heading, as a word or at either end of one. */
function judgePart(corpus: Corpus, page: CorpusPage, part: string): Candidate | null {
  const found = findByLine(corpus, [hasPart(part)], MOST_OF_ONE_WORD);
  const relevant = idsOf(corpus, found);
  return found.length > MOST_OF_ONE_WORD || !relevant.includes(page.source.id) ? null : { q: part, relevant };
}

function hasPart(part: string): (word: string) => boolean {
  return (word) => word.startsWith(part) || word.endsWith(part);
}

function hasParts(first: string, last: string): (word: string) => boolean {
  return (word) => word.startsWith(first) && word.endsWith(last) && word.length <= first.length + last.length + 1;
}

function isOneOf(words: readonly string[]): (word: string) => boolean {
  return (word) => words.includes(word);
}

/** Forms that stand in the collection. */
function siblingsIn(corpus: Corpus, word: string): string[] {
  return siblingsOf(word, (other) => corpus.pagesOf.has(other));
}

/** One up to `most` neighbouring content words of a title or heading. */
function wordsOfLine(page: CorpusPage, random: Random, most: number): string[] {
  const line = unique(pick(random, page.lines, []));
  const count = Math.min(line.length, 1 + nextBelow(random, most));
  const start = nextBelow(random, line.length - count + 1);
  return line.slice(start, start + count);
}

/** Content words of a page that stand in few others. */
function seldomWords(corpus: Corpus, page: CorpusPage): string[] {
  return [...page.counts.keys()].filter((word) => frequencyOf(corpus, word) <= MOST_RELEVANT && word.length <= 14 && contentWordsOf(word).length > 0);
}
