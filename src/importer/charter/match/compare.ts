import { createShared, likeness, sharedWeight, toBag, type Bag } from './bags';
import { createPairs, type Pairs } from './bestPairs';
import type { Former, NewParagraph } from './matching';
import { createScore } from './score';

/** What fits something best, by its place, and how well in thousandths; -1 and 0 for nothing. */
export interface Best {
  place: number;
  value: number;
}

/** What holding each new paragraph against each former one shows. */
export interface Comparison {
  /** Pairs that may be one paragraph. */
  pairs: Pairs;
  /** How many of their words a new and a former paragraph share, in thousandths. */
  wordsOf: (at: number, former: number) => number;
  /** For each new paragraph the former one with most words in common, and the one that it is most a part of. */
  nearest: readonly Best[];
  parts: readonly Best[];
  /** For each former paragraph the new one that it is most a part of. */
  taken: readonly Best[];
}

/** Words from so few of which nothing can be told, by their weight. */
const FEWEST_WORDS = 3;

/** `least` is the score from which two paragraphs may be one. */
export function compare(formers: readonly Former[], news: readonly NewParagraph[], least: number): Comparison {
  const [before, after] = [formers.map(({ paragraph }) => toBag(paragraph.text)), news.map(({ text }) => toBag(text))];
  const [sharedWith, score, pairs] = [createShared(before), createScore(formers, news), createPairs(formers.length)];
  const [nearest, parts, taken] = [bestsOf(after), bestsOf(after), bestsOf(before)];
  after.forEach((bag, at) => {
    const shared = sharedWith(bag);
    before.forEach((other, index) => {
      const common = shared[index] ?? 0;
      const words = thousandths(likeness(common, bag.weight, other.weight));
      const fit = score(at, index, words, isShort(bag) || isShort(other));
      if (fit >= least) pairs.add(at, index, fit);
      offer(nearest, at, index, words);
      if (!isShort(bag)) offer(parts, at, index, thousandths(common / bag.weight));
      if (!isShort(other)) offer(taken, index, at, thousandths(common / other.weight));
    });
  });
  return { pairs, wordsOf: (at, index) => wordsShared(after[at], before[index]), nearest, parts, taken };
}

function wordsShared(left: Bag | undefined, right: Bag | undefined): number {
  return left === undefined || right === undefined ? 0 : thousandths(likeness(sharedWeight(left, right), left.weight, right.weight));
}

function isShort({ weight }: Bag): boolean {
  return weight < FEWEST_WORDS;
}

function thousandths(part: number): number {
  return Math.round(1000 * Math.min(1, part));
}

function bestsOf(bags: readonly Bag[]): Best[] {
  return bags.map(() => ({ place: -1, value: 0 }));
}

function offer(bests: readonly Best[], of: number, place: number, value: number): void {
  const best = bests[of];
  if (best === undefined || value <= best.value) return;
  best.place = place;
  best.value = value;
}
