/** Only the first ten pages count: hardly anybody looks further. */
export const DEPTH = 10;

/** How well one query was answered. Every number is from 0 to 1, and 1 is best. */
export interface QueryScores {
  ndcg10: number;
  mrr10: number;
  recall10: number;
  /** 1 when a relevant page is among the first five. */
  found5: number;
  /** 1 when a relevant page is among the first ten. */
  found10: number;
}

/**
 * Scores one ranking by pages; a page is relevant or it is not. A page that is ranked more than once counts where it
 * comes first, and the ranks below it close up. At least one page must be relevant.
 */
export function scoreRanking(ranked: readonly string[], relevant: readonly string[]): QueryScores {
  const wanted = new Set(relevant);
  const hits = firstPages(ranked, DEPTH).map((id) => wanted.has(id));
  const best = hits.indexOf(true);
  return {
    ndcg10: discountedGain(hits) / discountedGain(Array.from({ length: Math.min(wanted.size, DEPTH) }, () => true)),
    mrr10: best < 0 ? 0 : 1 / (best + 1),
    recall10: hits.filter(Boolean).length / wanted.size,
    found5: best >= 0 && best < 5 ? 1 : 0,
    found10: best >= 0 ? 1 : 0,
  };
}

/** The first different ids: `['a', 'b', 'a', 'c']` → `['a', 'b', 'c']`. */
export function firstPages(ranked: readonly string[], count: number): string[] {
  const seen = new Set<string>();
  for (const id of ranked) {
    seen.add(id);
    if (seen.size === count) break;
  }
  return [...seen];
}

/** The arithmetic mean; 0 for no numbers. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * The smallest of the numbers that at least `share` of them do not exceed (the nearest-rank method): the 0.5 of
 * `[4, 1, 3, 2]` is 2. 0 for no numbers.
 */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function discountedGain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, rank) => sum + (hit ? 1 / Math.log2(rank + 2) : 0), 0);
}
