import { stem } from '../../../danish/stem';
import { isStopWord } from '../../../danish/stopWords';
import { tokenize } from '../../../danish/tokens';

/** The words of a text without their order: how much each weighs in it, and all together. */
export interface Bag {
  words: ReadonlyMap<string, number>;
  weight: number;
}

/** Words that only hold a sentence together stand in every paragraph and tell little. */
const WEIGHT_OF_STOP_WORD = 0.2;

/** The words of a text in their common form, so that `materialerne` and `materialer` are one. */
export function toBag(text: string): Bag {
  const words = new Map<string, number>();
  let weight = 0;
  for (const { term } of tokenize(text)) {
    const own = isStopWord(term) ? WEIGHT_OF_STOP_WORD : 1;
    const word = stem(term);
    words.set(word, (words.get(word) ?? 0) + own);
    weight += own;
  }
  return { words, weight };
}

/** How much two texts have in common, from 0 to 1: twice what they share of what they have together (Dice). The same both ways round. */
export function likeness(shared: number, left: number, right: number): number {
  return left + right === 0 ? 0 : Math.min(1, (2 * shared) / (left + right));
}

/** The weight of the words that two texts share. */
export function sharedWeight(left: Bag, right: Bag): number {
  let shared = 0;
  for (const [word, weight] of left.words) shared += Math.min(weight, right.words.get(word) ?? 0);
  return shared;
}

/**
 * The same for one text and each of many, in their order. The many are asked word by word, so that a text costs no more
 * than the words that it has and the texts that have them too.
 */
export function createShared(many: readonly Bag[]): (bag: Bag) => Float64Array {
  const holders = new Map<string, Holders>();
  many.forEach(({ words }, index) => {
    for (const [word, weight] of words) {
      const { indexes, weights } = holders.get(word) ?? { indexes: [], weights: [] };
      indexes.push(index);
      weights.push(weight);
      holders.set(word, { indexes, weights });
    }
  });
  return ({ words }) => {
    const shared = new Float64Array(many.length);
    for (const [word, own] of words) addShared(shared, own, holders.get(word));
    return shared;
  };
}

/** The texts that have a word, and how much it weighs in each: two lists of numbers, which are quick to go through. */
interface Holders {
  indexes: number[];
  weights: number[];
}

function addShared(shared: Float64Array, own: number, { indexes, weights }: Holders = { indexes: [], weights: [] }): void {
  for (let at = 0; at < indexes.length; at++) {
    const [index, weight] = [indexes[at] ?? 0, weights[at] ?? 0];
    shared[index] = (shared[index] ?? 0) + (own < weight ? own : weight);
  }
}
