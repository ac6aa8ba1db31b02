/**
 * The least number of single-letter changes (insert, delete, replace, swap of neighbours) between two words, or Infinity
 * when it is more than `limit`; then the work ends as soon as that is certain.
 *
 * Letters may be put in between two that swap (`ca` → `abc` is 2), as Damerau and Levenshtein count; without that the
 * detour over a third word could be shorter than the way itself.
 */
export function editDistance(left: string, right: string, limit = Infinity): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  /** For each letter of `left` its last row above the current one. */
  const lastRows = new Map<string, number>();
  for (let row = 1; row <= left.length; row++) {
    const current = nextRow(rows, left.charAt(row - 1), right, lastRows);
    // Every way to the end passes this row, or a swap leaps over it that costs no less than passing it.
    if (Math.min(...current) > limit) return Infinity;
    rows.push(current);
    lastRows.set(left.charAt(row - 1), row);
  }
  const distance = at(rows[left.length], right.length);
  return distance > limit ? Infinity : distance;
}

function nextRow(rows: readonly number[][], letter: string, right: string, lastRows: ReadonlyMap<string, number>): number[] {
  const row = rows.length;
  const current = [row];
  let lastMatch = 0;
  for (let column = 1; column <= right.length; column++) {
    const swapRow = lastRows.get(right.charAt(column - 1)) ?? 0;
    const swap = at(rows[swapRow - 1], lastMatch - 1) + (row - swapRow - 1) + 1 + (column - lastMatch - 1);
    const isSame = letter === right.charAt(column - 1);
    const replaced = at(rows[row - 1], column - 1) + (isSame ? 0 : 1);
    current.push(Math.min(at(rows[row - 1], column) + 1, at(current, column - 1) + 1, replaced, swap));
    if (isSame) lastMatch = column;
  }
  return current;
}

function at(row: readonly number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity;
}

/**
 * The candidate that the writer most likely meant, or null when none is near.
 *
 * Near means one change, or at most a third of the candidate's letters changed, or that one holds the other; capitals
 * do not count. Of equally near candidates the first is taken.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    // Only what is nearer than the best so far is worth the work.
    const distance = nearness(word.toLowerCase(), candidate.toLowerCase(), best === null ? Infinity : best.distance - 1);
    if (distance === null) continue;
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/**
 * The id or address that the writer most likely meant, or null. Another number is another thing, not a slip: `b-2025-11-13-9`
 * is not meant for `b-2025-11-13-2`, nor one meeting's minutes for those of another day.
 */
export function findNearestId(id: string, candidates: Iterable<string>): string | null {
  const digits = digitsOf(id);
  return findNearest(id, [...candidates].filter((candidate) => digitsOf(candidate) === digits));
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * How far two words are apart, or null when that is not near or more than `most`. Most words differ too much in length to
 * be near, so their letters need not be compared at all.
 */
function nearness(word: string, candidate: string, most: number): number | null {
  const apart = Math.abs(word.length - candidate.length);
  if (apart > most) return null;
  const holds = Math.min(word.length, candidate.length) >= 4 && (candidate.includes(word) || word.includes(candidate));
  if (holds) return apart;
  const limit = Math.min(most, Math.max(1, Math.floor(candidate.length / 3)));
  const distance = apart > limit ? Infinity : editDistance(word, candidate, limit);
  return distance === Infinity ? null : distance;
}
