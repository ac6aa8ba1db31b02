import type { Pair, Pairs } from './bestPairs';
import type { Former } from './matching';
import { SAME } from './score';

/** A new paragraph and the former one that it is. */
export interface Settled extends Pair {
  /** Whether another pair fits nearly as well, so that it might be another. */
  hasRival: boolean;
}

/** Two pairs as near to one another leave a doubt. In thousandths. */
const RIVAL = 100;

/** One new paragraph for each id and one id for each new paragraph, the best pair first; in the order of the new paragraphs. */
export function settle(pairs: Pairs, formers: readonly Former[]): Settled[] {
  const ids = numbersOfIds(formers);
  const byNew: (Settled | undefined)[] = [];
  const byId: (Settled | undefined)[] = [];
  for (const pair of pairs.bestFirst()) {
    const id = ids[pair.right] ?? 0;
    if (byNew[pair.left] !== undefined || byId[id] !== undefined) continue;
    const settled = { ...pair, hasRival: false };
    byNew[pair.left] = settled;
    byId[id] = settled;
  }
  for (const { left, right, score } of pairs.bestFirst()) markRivals(score, byNew[left], byId[ids[right] ?? 0]);
  return byNew.filter((settled) => settled !== undefined);
}

/** Several wordings of one id have one number. */
function numbersOfIds(formers: readonly Former[]): number[] {
  const numbers = new Map<string, number>();
  return formers.map(({ paragraph: { id } }) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}

/** A pair that was not taken is a rival where both of its places might as well have been given to it. */
function markRivals(score: number, own: Settled | undefined, other: Settled | undefined): void {
  if (own === other || !isNear(own, score) || !isNear(other, score)) return;
  if (own !== undefined) own.hasRival = true;
  if (other !== undefined) other.hasRival = true;
}

/** What is the same to the letter has no rival but another such. */
function isNear(taken: Settled | undefined, score: number): boolean {
  return taken === undefined || taken.score - score <= (taken.score === SAME ? 0 : RIVAL);
}
