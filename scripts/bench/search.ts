import { evaluate, summarize, type Evaluation, type ScoredQuery } from '../search/evaluate';
import type { EngineAdapter } from '../search/engine';
import { groupBy, withoutHeldBack } from '../search/reportEvaluation';
import { formatBytes, formatScore, formatShare, formatTable, formatTime } from '../search/table';
import { COLLECTION_NAMES, makeCollection, type CollectionName } from './collections/makeCollection';
import { danishLunr } from './engines/danishLunr';
import { miniSearch } from './engines/miniSearch';
import { own } from './engines/own';
import { pagefind } from './engines/pagefind';
import { plainLunr } from './engines/plainLunr';

const ENGINES: readonly EngineAdapter[] = [own, plainLunr, danishLunr, miniSearch, pagefind];

/** What `--pages` may name. `held` is a collection that nothing was ever tuned on. */
const SIZES: Readonly<Record<string, CollectionName>> = { '250': 'small', '2500': 'medium', '10000': 'large', held: 'held' };

/** Kinds whose queries and answers are both the publisher's: nothing in them was made up for the measurement. */
const PEOPLE = new Set(['description', 'keyword', 'link']);

interface Measured {
  name: string;
  evaluation: Evaluation;
  scored: ScoredQuery[];
}

/**
 * Holds this project's search and its peers against the same collections and queries, and prints tables for each.
 * `sizes` are keys of `SIZES`; throws with one line for others.
 */
export async function benchSearch(sizes: readonly string[] = Object.keys(SIZES)): Promise<void> {
  const names = sizes.map((size) => {
    const name = SIZES[size];
    if (name === undefined) throw new Error(`--pages is "${size}", expected one or more of ${Object.keys(SIZES).join(',')}.`);
    return name;
  });
  for (const name of COLLECTION_NAMES.filter((other) => names.includes(other))) await benchCollection(name);
}

async function benchCollection(name: CollectionName): Promise<void> {
  const { pages, queries } = await makeCollection(name);
  console.log(`\n== ${name}: ${pages.length} pages, ${queries.length} judged queries\n`);
  const measured: Measured[] = [];
  for (const { name: engine, build } of ENGINES) {
    try {
      measured.push({ name: engine, ...(await evaluate(build, pages, queries)) });
    } catch (error) {
      console.error(`${engine}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  console.log(`${relevanceTable(measured)}\n\n${costTable(measured)}`);
  const open = measured.map(({ name: engine, scored }) => ({ name: engine, scored: withoutHeldBack(scored) }));
  if (open.some(({ scored }) => scored.length > 0)) console.log(`\nnDCG@10 by kind of query, without those held back\n\n${kindTable(open)}`);
}

function relevanceTable(measured: readonly Measured[]): string {
  const header = ['', 'nDCG@10', 'by people', 'tuning', 'held back', 'MRR@10', 'recall@10', 'no result', 'typo, first 5', 'prefix', 'compound', 'inflection'];
  const rows = measured.map(({ name, evaluation: { ndcg10, mrr10, recall10, zero }, scored }) => {
    const halves = ['tuning', 'held-back'].map((half) => scored.filter((query) => query.half === half));
    const found = ['prefix', 'compound', 'inflection'].map((kind) => formatShare(summarize(scored.filter((query) => query.kind === kind)).found10));
    const typos = formatShare(summarize(scored.filter(({ kind }) => kind === 'typo')).found5);
    const byPeople = ndcgOf(scored.filter(({ kind = '' }) => PEOPLE.has(kind)));
    const parts = [byPeople, ...halves.map(ndcgOf)];
    return [name, formatScore(ndcg10), ...parts, ...[mrr10, recall10].map(formatScore), formatShare(zero), typos, ...found];
  });
  return formatTable([header, ...rows]);
}

/** A dash where there is no such query. */
function ndcgOf(scored: readonly ScoredQuery[]): string {
  return scored.length === 0 ? '–' : formatScore(summarize(scored).ndcg10);
}

function costTable(measured: readonly Measured[]): string {
  const header = ['', 'first answer', '95 %', 'whole index', 'build', 'warm query', '95 %'];
  const rows = measured.map(({ name, evaluation: { coldBytes, indexBytes, buildMs, warmMs } }) => [
    name,
    ...[coldBytes.p50, coldBytes.p95, indexBytes].map(formatBytes),
    ...[buildMs, warmMs.p50, warmMs.p95].map(formatTime),
  ]);
  return formatTable([header, ...rows]);
}

function kindTable(measured: readonly Pick<Measured, 'name' | 'scored'>[]): string {
  const kinds = groupBy(measured[0]?.scored ?? [], ({ kind }) => kind).map(([kind]) => kind);
  const rows = measured.map(({ name, scored }) => [name, ...kinds.map((kind) => formatScore(summarize(scored.filter((query) => query.kind === kind)).ndcg10))]);
  return formatTable([['', ...kinds], ...rows]);
}
