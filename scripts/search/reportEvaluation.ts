import type { Evaluation, ScoredQuery } from './evaluate';
import { summarize } from './evaluate';
import { formatBytes, formatScore, formatShare, formatTable, formatTime } from './table';

/** What a person reads: the costs, and the scores of all queries, of each half, and of each kind without the half that is held back. */
export function evaluationToText(evaluation: Evaluation, scored: readonly ScoredQuery[]): string {
  const { warmMs, coldBytes, indexBytes, buildMs } = evaluation;
  return [
    scoresToText(scored),
    '',
    `First answer of a session: ${formatBytes(coldBytes.p50)} (95 % of queries: at most ${formatBytes(coldBytes.p95)})`,
    `Warm query:                ${formatTime(warmMs.p50)} (95 % of queries: at most ${formatTime(warmMs.p95)})`,
    `Whole index:               ${formatBytes(indexBytes)}, built in ${formatTime(buildMs)}`,
  ].join('\n');
}

function scoresToText(scored: readonly ScoredQuery[]): string {
  const groups: [string, readonly ScoredQuery[]][] = [
    ['all', scored],
    ...groupBy(scored, ({ half }) => half),
    ...groupBy(withoutHeldBack(scored), ({ kind }) => kind),
  ];
  const header = ['queries', 'number', 'nDCG@10', 'MRR@10', 'recall@10', 'first 5', 'first 10', 'no result'];
  return formatTable([header, ...groups.map(([name, group]) => scoresToRow(name, group))]);
}

function scoresToRow(name: string, scored: readonly ScoredQuery[]): string[] {
  const { queries, ndcg10, mrr10, recall10, found5, found10, zero } = summarize(scored);
  return [name, String(queries), ...[ndcg10, mrr10, recall10].map(formatScore), ...[found5, found10, zero].map(formatShare)];
}

/** Whoever sees which of the held-back queries fail will tune on them. */
export function withoutHeldBack(scored: readonly ScoredQuery[]): ScoredQuery[] {
  return scored.filter(({ half }) => half !== 'held-back');
}

/** Groups in the order in which their names come up; what has no name is in none. */
export function groupBy(scored: readonly ScoredQuery[], nameOf: (query: ScoredQuery) => string | undefined): [string, ScoredQuery[]][] {
  const groups = new Map<string, ScoredQuery[]>();
  for (const query of scored) {
    const name = nameOf(query);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), query]);
  }
  return [...groups];
}
