import { align } from './align';
import { weighAlike } from './alike';
import { matchesFrom } from './edges';
import { matchRows } from './matchRows';
import { matchWords } from './matchWords';
import type { Match, Sides } from './sides';
import { bodyOf, cut, spanOf, type Stretch } from './stretch';
import { readUnits, type Unit } from './units';

/**
 * Which pieces of two texts are the same, in the order of both. Sentences that both texts have are held on to first, wherever they
 * stand; of the others those that are much alike are set beside each other, one to one, or one to the two that it was split into;
 * only then are words compared.
 */
export function matchSides(sides: Sides): Match[] {
  const [old, recent] = [readUnits(sides.before, sides.old), readUnits(sides.after, sides.recent)];
  const matches: Match[] = [];
  let rest: Stretch = { sides, old, recent, region: { oldStart: 0, oldEnd: sides.old.length, recentStart: 0, recentEnd: sides.recent.length } };
  for (const [before, after] of sameUnits(old, recent)) {
    const [own, later] = cut(rest, spanOf([before], [after]));
    matches.push(...matchStretch(own));
    matches.push(...matchesFrom(before.start, after.start, before.end - before.start));
    rest = later;
  }
  return [...matches, ...matchStretch(rest)];
}

const MOST_SAME = 250_000;

/** The units that both texts have word for word, in the order of both, so that they have the most words. */
function sameUnits(old: readonly Unit[], recent: readonly Unit[]): [Unit, Unit][] {
  const isSame = (row: number, column: number): boolean => old[row]?.key === recent[column]?.key;
  let [first, last] = [0, 0];
  const shorter = Math.min(old.length, recent.length);
  while (first < shorter && isSame(first, first)) first += 1;
  while (last < shorter - first && isSame(old.length - 1 - last, recent.length - 1 - last)) last += 1;
  const middle = align(old.length - first - last, recent.length - first - last, {
    steps: [[1, 1]],
    weigh: ({ row, column }) => (isSame(first + row, first + column) ? (old[first + row]?.words ?? 0) : 0),
    most: MOST_SAME,
  });
  const places = [
    ...Array.from({ length: first }, (_, index) => [index, index] as const),
    ...middle.map(({ row, column }) => [first + row, first + column] as const),
    ...Array.from({ length: last }, (_, index) => [old.length - last + index, recent.length - last + index] as const),
  ];
  return places.flatMap(([row, column]): [Unit, Unit][] => {
    const [before, after] = [old[row], recent[column]];
    // What follows a sentence has a say in how its last piece is cut.
    return before === undefined || after === undefined || before.end - before.start !== after.end - after.start ? [] : [[before, after]];
  });
}

/** One old sentence may have become two, or two one. */
const STEPS = [[1, 1], [1, 2], [2, 1]] as const;
const MOST_ALIKE = 2_500;

/** Sets sentences that are alike beside each other, and compares their words; what is left between them is compared by itself. */
function matchStretch(stretch: Stretch): Match[] {
  const { old, recent } = stretch;
  if (old.length === 0 || recent.length === 0 || old.length + recent.length === 2) return matchLeft(stretch);
  const weigh = weighAlike(stretch);
  const isOne = Math.min(old.length, recent.length) === 1 && weigh({ row: 0, rows: old.length, column: 0, columns: recent.length }) > 0;
  if (isOne) return matchLeft(stretch);
  const matches: Match[] = [];
  let rest = stretch;
  for (const { row, rows, column, columns } of align(old.length, recent.length, { steps: STEPS, weigh, most: MOST_ALIKE })) {
    const [before, after] = [old.slice(row, row + rows), recent.slice(column, column + columns)];
    const [own, later] = cut(rest, spanOf(before, after));
    matches.push(...matchLeft(own), ...matchLeft({ ...stretch, old: before, recent: after, region: spanOf(before, after) }));
    rest = later;
  }
  return [...matches, ...matchLeft(rest)];
}

/** What nothing else holds together: word by word, and rows of tables cell by cell. */
function matchLeft(stretch: Stretch): Match[] {
  const areRows = [stretch.old, stretch.recent].every((units) => units.length > 0 && units.every(({ isRow }) => isRow));
  return areRows ? matchRows(stretch) : matchWords(stretch.sides, stretch.region, bodyOf(stretch));
}
