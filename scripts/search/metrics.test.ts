import { describe, expect, test } from 'vitest';
import { firstPages, mean, percentile, scoreRanking } from './metrics';

describe('the score of a ranking', () => {
  test('is full when all relevant pages come first, in any order', () => {
    expect(scoreRanking(['b', 'a', 'x'], ['a', 'b'])).toEqual({ ndcg10: 1, mrr10: 1, recall10: 1, found5: 1, found10: 1 });
  });

  test('is nothing without a result', () => {
    expect(scoreRanking([], ['a'])).toEqual({ ndcg10: 0, mrr10: 0, recall10: 0, found5: 0, found10: 0 });
  });

  test('discounts by the logarithm of the rank', () => {
    // One relevant page in third place: 1 / log2(4).
    expect(scoreRanking(['x', 'y', 'a'], ['a'])).toEqual({ ndcg10: 0.5, mrr10: 1 / 3, recall10: 1, found5: 1, found10: 1 });
  });

  test('weighs several relevant pages against their best order', () => {
    // Second and fourth place, of three relevant: (0.63093 + 0.43068) / (1 + 0.63093 + 0.5).
    const scores = scoreRanking(['x', 'a', 'y', 'b'], ['a', 'b', 'c']);
    expect(scores.ndcg10).toBeCloseTo(0.49819, 5);
    expect(scores.recall10).toBeCloseTo(2 / 3, 10);
    expect(scores.mrr10).toBe(0.5);
  });

  test('does not look past the tenth page', () => {
    const others = Array.from({ length: 10 }, (_, index) => `x${index}`);
    expect(scoreRanking([...others, 'a'], ['a']).ndcg10).toBe(0);
    expect(scoreRanking([...others.slice(1), 'a'], ['a'])).toMatchObject({ mrr10: 0.1, found5: 0, found10: 1 });
  });

  test('can be full when more than ten pages are relevant', () => {
    const relevant = Array.from({ length: 12 }, (_, index) => `a${index}`);
    expect(scoreRanking(relevant, relevant)).toMatchObject({ ndcg10: 1, recall10: 10 / 12 });
  });

  test('counts a page with several sections once, where it comes first', () => {
    expect(scoreRanking(['x', 'x', 'x', 'a', 'a'], ['a']).mrr10).toBe(0.5);
  });
});

test('the first pages are different ones', () => {
  expect(firstPages(['a', 'b', 'a', 'c', 'd'], 3)).toEqual(['a', 'b', 'c']);
});

test('the mean of nothing is 0', () => {
  expect([mean([]), mean([1, 2, 6])]).toEqual([0, 3]);
});

test('a percentile is one of the numbers, by nearest rank', () => {
  const numbers = [15, 20, 35, 40, 50];
  expect([0, 0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(numbers, share))).toEqual([15, 15, 20, 20, 35, 50]);
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([], 0.95)).toBe(0);
});
