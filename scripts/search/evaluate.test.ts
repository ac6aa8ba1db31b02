import { expect, test } from 'vitest';
import type { Engine } from './engine';
import { evaluate, summarize } from './evaluate';

const PAGES = [{ id: 'a', title: 'Mursten', sections: [] }];

const QUERIES = [
  { q: 'mursten', relevant: ['a'], kind: 'word' },
  { q: 'tegl', relevant: ['a'], kind: 'synonym' },
];

/** Knows its page by one word alone. */
function createEngine(closed: string[]): Engine {
  return {
    search: async (query) => (query === 'mursten' ? ['b', 'a'] : []),
    coldBytes: async (query) => query.length,
    indexBytes: async () => 7,
    close: async () => void closed.push('closed'),
  };
}

test('an evaluation has the scores and the costs of a search, and closes it', async () => {
  const closed: string[] = [];
  const { evaluation } = await evaluate(async () => createEngine(closed), PAGES, QUERIES);
  expect(Object.keys(evaluation)).toEqual(
    ['queries', 'ndcg10', 'mrr10', 'recall10', 'zero', 'warmMs', 'coldBytes', 'indexBytes', 'buildMs'],
  );
  expect(evaluation).toMatchObject({ queries: 2, mrr10: 0.25, recall10: 0.5, zero: 0.5, coldBytes: { p50: 4, p95: 7 }, indexBytes: 7 });
  expect(evaluation.ndcg10).toBeCloseTo(0.31546, 5);
  expect(closed).toEqual(['closed']);
});

test('queries of one kind can be summed up alone', async () => {
  const { scored } = await evaluate(async () => createEngine([]), PAGES, QUERIES);
  expect(summarize(scored.filter(({ kind }) => kind === 'synonym'))).toMatchObject({ queries: 1, found10: 0, zero: 1 });
});

test('a search that fails is closed all the same', async () => {
  const closed: string[] = [];
  const broken = { ...createEngine(closed), search: () => Promise.reject(new Error('no index')) };
  await expect(evaluate(async () => broken, PAGES, QUERIES)).rejects.toThrow('no index');
  expect(closed).toEqual(['closed']);
});
