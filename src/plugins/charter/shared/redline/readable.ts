import type { Match, Region, Sides } from './sides';
import { countWords } from './units';

/** As many words in a row are worth seeing as what they are: the same. */
const MOST_WORDS = 3;

/**
 * Makes a redline readable: a few words that only happen to be the same between two larger changes are given up, for nobody can
 * read every other word, and so is a sign alone. A line break is never given up.
 *
 * The rule is that of N. Fraser, "Diff Strategies" (2006), with words in place of characters, but for one word between a word and a
 * word: `[-tre-]{+fire+} mål i [-maj-]{+juni+}` says more than `[-tre mål i maj-]{+fire mål i juni+}`.
 */
export function readable(sides: Sides, region: Region, matches: readonly Match[]): Match[] {
  const runs = toRuns(sides, region, matches);
  // Signs first, for they go whatever the size of the changes, and words are then weighed against whole changes.
  mergeWhere(runs, ({ words }) => words === 0);
  mergeWhere(runs, ({ words }, before, after) => words <= MOST_WORDS && words <= before && words <= after && 2 * words < before + after);
  return runs.flatMap(({ matches: kept }) => kept);
}

/** What is the same without a gap, and the change before it. */
interface Run {
  /** The larger of what is gone and what has come before it, in words; at least one where there is a change, else 0. */
  change: number;
  matches: readonly Match[];
  words: number;
  hasBreak: boolean;
}

/** The last run is the end of the region, with the change before it and nothing that is the same. */
function toRuns(sides: Sides, region: Region, matches: readonly Match[]): Run[] {
  const runs: Run[] = [];
  let [old, recent] = [region.oldStart, region.recentStart];
  for (let index = 0; index <= matches.length; ) {
    const from = matches[index] ?? { old: region.oldEnd, recent: region.recentEnd };
    let end = index;
    while (end < matches.length && matches[end]?.old === from.old + end - index && matches[end]?.recent === from.recent + end - index) end += 1;
    const own = matches.slice(index, end);
    runs.push({ change: sizeOf(sides, { oldStart: old, oldEnd: from.old, recentStart: recent, recentEnd: from.recent }), matches: own, words: countWords(sides.old, from.old, from.old + own.length), hasBreak: own.some((match) => sides.old[match.old]?.text === '\n') });
    [old, recent] = [from.old + own.length, from.recent + own.length];
    index = Math.max(end, index + 1);
  }
  return runs;
}

function sizeOf({ old, recent }: Sides, { oldStart, oldEnd, recentStart, recentEnd }: Region): number {
  if (oldStart === oldEnd && recentStart === recentEnd) return 0;
  return Math.max(1, countWords(old, oldStart, oldEnd), countWords(recent, recentStart, recentEnd));
}

/** Makes one change of two and of what is the same between them, wherever that is given up, until nothing more is. */
function mergeWhere(runs: Run[], isGivenUp: (run: Run, before: number, after: number) => boolean): void {
  for (let index = 0; index < runs.length - 1; index++) {
    const [run, next] = [runs[index], runs[index + 1]];
    if (run === undefined || next === undefined || run.change === 0 || next.change === 0) continue;
    if (run.hasBreak || !isGivenUp(run, run.change, next.change)) continue;
    runs.splice(index, 2, { ...next, change: run.change + run.words + next.change });
    // The larger change may now swallow what stands before it, too.
    index = Math.max(-1, index - 2);
  }
}
