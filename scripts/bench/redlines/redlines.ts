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

/** What a reader may wait from choosing two versions of so many paragraphs to seeing what is new. */
const BUDGET = { paragraphs: 300, ms: 100 } as const;

/** What it costs to compare two made-up versions: the thinking alone, and all that stands between choosing them and seeing them. */
export async function benchRedlines(): Promise<void> {
  const cases = PARAGRAPHS.flatMap((count) => CHANGE_KINDS.map((kind) => ({ count, kind })));
  console.log(`\n== redline: paragraphs of ${WORDS_EACH} words, thinking in Node, ${RUNS} runs\n`);
  console.log(formatTable([['paragraphs', 'new', 'changes', 'first', 'p50', 'p95'], ...cases.map(thinkingRow)]));
  console.log(`\n== redline: paragraphs of ${WORDS_EACH} words, from choosing to seeing in a browser, ${CHOICES} fresh pages\n`);
  const chosen = await chooseAll(cases);
  console.log(formatTable([['paragraphs', 'new', 'thinking', 'rendered', 'seen, p50', 'seen, worst', 'whole, p50', 'whole, worst', 'processor', 'elements'], ...chosen.map(choiceRow)]));
  holdToBudget(chosen);
}

/** Fails when the median reader waits longer than promised, whatever the kind of change. */
function holdToBudget(chosen: readonly Chosen[]): void {
  const waits = chosen.filter(({ count }) => count === BUDGET.paragraphs).map(({ choices }) => percentileOf(choices.map(({ seen }) => seen), 0.5));
  const longest = Math.max(...waits);
  console.log(`\nbudget: ${BUDGET.paragraphs} paragraphs seen within ${BUDGET.ms} ms; the slowest kind of change takes ${formatTime(longest)} (p50)`);
  if (longest > BUDGET.ms) throw new Error(`Two versions of ${BUDGET.paragraphs} paragraphs take ${formatTime(longest)} to be seen, expected at most ${BUDGET.ms} ms. Run it again on a quiet machine, then look at theme/useGradually.ts and shared/redline.`);
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

interface Chosen extends Case {
  choices: readonly Choice[];
}

function chooseAll(cases: readonly Case[]): Promise<Chosen[]> {
  return onComparisonPage(async (choose) => {
    const chosen: Chosen[] = [];
    for (const { count, kind } of cases) {
      const choices: Choice[] = [];
      for (let run = 0; run < CHOICES; run++) choices.push(await choose(count, kind));
      chosen.push({ count, kind, choices });
    }
    return chosen;
  });
}

function choiceRow({ count, kind, choices }: Chosen): string[] {
  return [String(count), kind.name, ...choiceCells(choices)];
}

function choiceCells(choices: readonly Choice[]): string[] {
  const times = (key: keyof Choice, share: number): string => formatTime(percentileOf(choices.map((choice) => choice[key]), share));
  const columns = [times('thinking', 0.5), times('rendered', 0.5), times('seen', 0.5), times('seen', 1), times('whole', 0.5), times('whole', 1), times('processor', 0.5)];
  return [...columns, String(choices[0]?.elements ?? 0)];
}

function percentileOf(times: readonly number[], share: number): number {
  return percentile([...times].sort((left, right) => left - right), share);
}
