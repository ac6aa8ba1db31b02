/**
 * The least number of letters to put in, take out, exchange or swap with their neighbour to turn one word into the other
 * (optimal string alignment), or `max + 1` when it takes more than `max`: `mursten`, `musrten` → 1.
 */
export function editDistance(left: string, right: string, max: number): number {
  if (right.length - left.length > max) return max + 1;
  const start = sharedStart(left, right);
  const cells = lastRow(left.slice(start), right.slice(start), max);
  return cells[right.length - start] ?? max + 1;
}

/** The least distance from an unfinished word to any beginning of the candidate: `musrten`, `murstensvaeg` → 1. */
export function prefixEditDistance(written: string, candidate: string, max: number): number {
  const start = sharedStart(written, candidate);
  return Math.min(max + 1, ...lastRow(written.slice(start), candidate.slice(start, written.length + max), max));
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left.charCodeAt(length) === right.charCodeAt(length)) length += 1;
  return length;
}

/**
 * The distances from the whole of `left` to every beginning of `right`, by length. It is the last row of the usual matrix,
 * of which only the cells within `max` of the diagonal are worked out; none when all of them are beyond `max`.
 */
function lastRow(left: string, right: string, max: number): readonly number[] {
  const beyond = max + 1;
  const width = right.length;
  if (left.length - width > max) return [];
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => Math.min(column, beyond));
  for (let row = 1; row <= left.length; row += 1) {
    const current = new Array<number>(width + 1).fill(beyond);
    let least = beyond;
    if (row <= max) least = current[0] = row;
    for (let column = Math.max(1, row - max); column <= Math.min(width, row + max); column += 1) {
      const same = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
      const kept = (above[column - 1] ?? beyond) + (same ? 0 : 1);
      const swapped = isSwap(left, row - 2, right, column - 2) ? (before[column - 2] ?? beyond) + 1 : beyond;
      const cell = Math.min(beyond, kept, swapped, (above[column] ?? beyond) + 1, (current[column - 1] ?? beyond) + 1);
      current[column] = cell;
      least = Math.min(least, cell);
    }
    if (least > max) return [];
    [before, above] = [above, current];
  }
  return above;
}

/** Whether two letters of `left` stand in `right` the other way round. */
function isSwap(left: string, row: number, right: string, column: number): boolean {
  if (row < 0 || column < 0) return false;
  return left.charCodeAt(row) === right.charCodeAt(column + 1) && left.charCodeAt(row + 1) === right.charCodeAt(column);
}
