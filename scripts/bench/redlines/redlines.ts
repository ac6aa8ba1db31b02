import { countChanges } from '../../../src/plugins/charter/shared/comparison/compare';
import { formatTable, formatTime } from '../../search/table';
import { percentile, timed } from '../timing';
import { compareWhole } from './compareWhole';
import { CHANGE_KINDS, madeUpDocument, WORDS_EACH, type ChangeKind } from './madeUp';
import { onComparisonPage, type Choice } from './onPage/onComparisonPage';

const PARAGRAPHS = [300, 2_000] as const;
const RUNS = 20;
/** Each of them on a page of its own. */
const CHOICES = 7;

/** What it costs to compare two made-up versions: the thinking alone, and all that stands between choosing them and seeing them. */
export async function benchRedlines(): Promise<void> {
  const cases = PARAGRAPHS.flatMap((count) => CHANGE_KINDS.map((kind) => ({ count, kind })));
  console.log(`\n== redline: paragraphs of ${WORDS_EACH} words, thinking in Node, ${RUNS} runs\n`);
  console.log(formatTable([['paragraphs', 'new', 'changes', 'first', 'p50', 'p95'], ...cases.map(thinkingRow)]));
  console.log(`\n== redline: paragraphs of ${WORDS_EACH} words, from choosing to seeing in a browser, ${CHOICES} fresh pages\n`);
  console.log(formatTable([['paragraphs', 'new', 'thinking', 'rendered', 'seen, p50', 'seen, worst', 'whole, p50', 'whole, worst', 'processor', 'elements'], ...(await choiceRows(cases))]));
}

interface Case {
  count: number;
  kind: ChangeKind;
}

function thinkingRow({ count, kind }: Case): string[] {
  const { versions } = madeUpDocument(count, kind);
  const [before, after] = versions;
  if (before === undefined || after === undefined) throw new Error('A made-up document has two versions');
  const runs = Array.from({ length: RUNS }, () => timed(() => compareWhole(before, after, versions)));
  const times = runs.map(([, time]) => time);
  const changes = countChanges(runs[0]?.[0] ?? []).all;
  return [String(count), kind.name, String(changes), ...[times[0] ?? 0, percentileOf(times, 0.5), percentileOf(times, 0.95)].map(formatTime)];
}

function choiceRows(cases: readonly Case[]): Promise<string[][]> {
  return onComparisonPage(async (choose) => {
    const rows: string[][] = [];
    for (const { count, kind } of cases) {
      const choices: Choice[] = [];
      for (let run = 0; run < CHOICES; run++) choices.push(await choose(count, kind));
      rows.push([String(count), kind.name, ...choiceCells(choices)]);
    }
    return rows;
  });
}

function choiceCells(choices: readonly Choice[]): string[] {
  const times = (key: keyof Choice, share: number): string => formatTime(percentileOf(choices.map((choice) => choice[key]), share));
  const columns = [times('thinking', 0.5), times('rendered', 0.5), times('seen', 0.5), times('seen', 1), times('whole', 0.5), times('whole', 1), times('processor', 0.5)];
  return [...columns, String(choices[0]?.elements ?? 0)];
}

function percentileOf(times: readonly number[], share: number): number {
  return percentile([...times].sort((left, right) => left - right), share);
}
