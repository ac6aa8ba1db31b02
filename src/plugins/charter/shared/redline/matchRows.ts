import { matchWords } from './matchWords';
import type { Match, Region } from './sides';
import { bodyOf, cut, spanOf, type Stretch } from './stretch';
import { isBar, type Unit } from './units';

/**
 * Rows of tables, the first beside the first: each cell is compared with the one that stands in its place, so that a number that
 * is another one is seen in its column. Rows that one table has more of than the other are whole.
 */
export function matchRows(stretch: Stretch): Match[] {
  const matches: Match[] = [];
  let rest = stretch;
  for (let index = 0; index < Math.min(stretch.old.length, stretch.recent.length); index++) {
    const [before, after] = [stretch.old[index], stretch.recent[index]];
    if (before === undefined || after === undefined) break;
    const [own, later] = cut(rest, spanOf([before], [after]));
    matches.push(...matchWords(stretch.sides, own.region, bodyOf(own)), ...matchCells(stretch, before, after));
    rest = later;
  }
  return [...matches, ...matchWords(rest.sides, rest.region, bodyOf(rest))];
}

/** With another number of cells nothing says which of them belong together, other than their words. */
function matchCells({ sides }: Stretch, before: Unit, after: Unit): Match[] {
  const [oldBars, recentBars] = [barsIn(sides.old, before), barsIn(sides.recent, after)];
  if (oldBars.length !== recentBars.length) return matchWords(sides, spanOf([before], [after]), spanOf([before], [after]));
  return oldBars.flatMap((bar, index) => {
    const recentBar = recentBars[index] ?? 0;
    const cell: Region = { oldStart: bar + 1, oldEnd: oldBars[index + 1] ?? bar + 1, recentStart: recentBar + 1, recentEnd: recentBars[index + 1] ?? recentBar + 1 };
    return [{ old: bar, recent: recentBar }, ...matchWords(sides, cell, cell)];
  });
}

function barsIn(tokens: Stretch['sides']['old'], { start, end }: Unit): number[] {
  const bars: number[] = [];
  for (let index = start; index < end; index++) if (isBar(tokens[index])) bars.push(index);
  return bars;
}
