import type { CollectionPage, JudgedQuery } from './collection';
import type { Engine } from './engine';
import { mean, percentile, scoreRanking, type QueryScores } from './metrics';

/** The answer of `npm run search:eval -- --json`, key by key. Shares are from 0 to 1; `zero` is that of queries without a result. */
export interface Evaluation {
  queries: number;
  ndcg10: number;
  mrr10: number;
  recall10: number;
  zero: number;
  warmMs: Spread;
  coldBytes: Spread;
  indexBytes: number;
  buildMs: number;
}

export interface Spread {
  p50: number;
  p95: number;
}

export interface ScoredQuery extends JudgedQuery {
  ranked: string[];
  scores: QueryScores;
}

/** The means of some queries' scores. */
export interface Summary extends QueryScores {
  queries: number;
  zero: number;
}

/** Sizes need a new session for each query, and hardly differ: so many are enough. */
const MOST_COLD = 100;

/** Builds a search over the pages, asks it everything and measures what it costs. */
export async function evaluate(
  build: (pages: readonly CollectionPage[]) => Promise<Engine>,
  pages: readonly CollectionPage[],
  queries: readonly JudgedQuery[],
): Promise<{ evaluation: Evaluation; scored: ScoredQuery[] }> {
  const start = performance.now();
  const engine = await build(pages);
  const buildMs = performance.now() - start;
  try {
    const scored = await scoreQueries(engine, queries);
    const warm = await timeQueries(engine, queries);
    const cold = await measureSizes(engine, queries);
    const { ndcg10, mrr10, recall10, zero } = summarize(scored);
    const costs = { warmMs: spreadOf(warm), coldBytes: spreadOf(cold), indexBytes: await engine.indexBytes(), buildMs };
    return { evaluation: { queries: queries.length, ndcg10, mrr10, recall10, zero, ...costs }, scored };
  } finally {
    await engine.close?.();
  }
}

export function summarize(scored: readonly ScoredQuery[]): Summary {
  const meanOf = (key: keyof QueryScores) => mean(scored.map(({ scores }) => scores[key]));
  return {
    queries: scored.length,
    ndcg10: meanOf('ndcg10'),
    mrr10: meanOf('mrr10'),
    recall10: meanOf('recall10'),
    found5: meanOf('found5'),
    found10: meanOf('found10'),
    zero: mean(scored.map(({ ranked }) => (ranked.length === 0 ? 1 : 0))),
  };
}

async function scoreQueries(engine: Engine, queries: readonly JudgedQuery[]): Promise<ScoredQuery[]> {
  const scored: ScoredQuery[] = [];
  for (const query of queries) {
    const ranked = await engine.search(query.q);
    scored.push({ ...query, ranked, scores: scoreRanking(ranked, query.relevant) });
  }
  return scored;
}

/** Everything was asked once before, so that code is compiled and what is kept between queries is there. */
async function timeQueries(engine: Engine, queries: readonly JudgedQuery[]): Promise<number[]> {
  const times: number[] = [];
  for (const { q } of queries) {
    const start = performance.now();
    await engine.search(q);
    times.push(performance.now() - start);
  }
  return times;
}

async function measureSizes(engine: Engine, queries: readonly JudgedQuery[]): Promise<number[]> {
  const step = Math.max(1, Math.floor(queries.length / MOST_COLD));
  const sizes: number[] = [];
  for (let index = 0; index < queries.length; index += step) sizes.push(await engine.coldBytes(queries[index]?.q ?? ''));
  return sizes;
}

function spreadOf(numbers: readonly number[]): Spread {
  return { p50: percentile(numbers, 0.5), p95: percentile(numbers, 0.95) };
}
