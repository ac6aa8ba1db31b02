import type { Rule } from './rawPdf';

/** A table as its borders draw it: where its columns and rows end, and which borders between its cells are there. */
export interface Grid {
  /** Left to right. */
  xs: number[];
  /** Top to bottom. */
  ys: number[];
  /** Whether something is drawn between a place and the one right of it, or the one below it. */
  hasRight(row: number, column: number): boolean;
  hasBelow(row: number, column: number): boolean;
}

/** How far apart lines may be and still meet. */
const SLACK = 3;

interface Segment {
  isAcross: boolean;
  /** Its place on the other axis, and where it begins and ends. */
  at: number;
  from: number;
  to: number;
}

/** The tables whose borders are drawn on a page. Frames around a single box, and rules under headings, are none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  return groupMeeting(rules.map(toSegment).filter(({ from, to }) => to - from > 4)).flatMap(toGrid);
}

function toSegment([x1, y1, x2, y2]: Rule): Segment {
  const isAcross = Math.abs(x2 - x1) > Math.abs(y2 - y1);
  const [at, start, end] = isAcross ? [(y1 + y2) / 2, x1, x2] : [(x1 + x2) / 2, y1, y2];
  return { isAcross, at, from: Math.min(start, end), to: Math.max(start, end) };
}

/** Lines that touch or cross one another, group by group. */
function groupMeeting(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  const left = new Set(segments);
  for (const first of segments) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (let at = 0; at < group.length; at += 1) {
      for (const other of left) {
        if (!meet(group[at] ?? first, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function meet(one: Segment, other: Segment): boolean {
  if (one.isAcross === other.isAcross) {
    return Math.abs(one.at - other.at) < SLACK && one.from < other.to + SLACK && other.from < one.to + SLACK;
  }
  return one.at > other.from - SLACK && one.at < other.to + SLACK && other.at > one.from - SLACK && other.at < one.to + SLACK;
}

function toGrid(segments: readonly Segment[]): Grid[] {
  const down = segments.filter(({ isAcross }) => !isAcross);
  const across = segments.filter(({ isAcross }) => isAcross);
  const xs = places(down);
  const ys = places(across).reverse();
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return [];
  const isDrawn = (lines: readonly Segment[], at: number, middle: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) < SLACK && line.from < middle && line.to > middle);
  const middleOf = (values: readonly number[], index: number): number => ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
  return [
    {
      xs,
      ys,
      hasRight: (row, column) => isDrawn(down, xs[column + 1] ?? 0, middleOf(ys, row)),
      hasBelow: (row, column) => isDrawn(across, ys[row + 1] ?? 0, middleOf(xs, column)),
    },
  ];
}

/** The places where lines stand, from the lowest, each once though a border has two edges. */
function places(lines: readonly Segment[]): number[] {
  const sorted = lines.map(({ at }) => at).sort((left, right) => left - right);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? at) >= SLACK);
}
