/**
 * The least number of single-letter changes (insert, delete, replace, swap of neighbours) between two words.
 *
 * Letters may be put in between two that swap (`ca` → `abc` is 2), as Damerau and Levenshtein count; without that the
 * detour over a third word could be shorter than the way itself.
 */
export function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      const changed = Math.min(at(rows[row - 1], column) + 1, at(current, column - 1) + 1, at(rows[row - 1], column - 1) + cost);
      current.push(Math.min(changed, swapped(rows, left.slice(0, row), right.slice(0, column))));
    }
    rows.push(current);
  }
  return at(rows[left.length], right.length);
}

/** The distance when the last letters of both words are a swapped pair, or Infinity when they are not. */
function swapped(rows: readonly number[][], left: string, right: string): number {
  const row = left.slice(0, -1).lastIndexOf(right.slice(-1));
  const column = right.slice(0, -1).lastIndexOf(left.slice(-1));
  const between = left.length - row - 2 + (right.length - column - 2);
  return at(rows[row], column) + 1 + between;
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
    const distance = nearness(word.toLowerCase(), candidate.toLowerCase());
    if (distance === null) continue;
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

function nearness(word: string, candidate: string): number | null {
  const distance = editDistance(word, candidate);
  if (distance <= Math.max(1, Math.floor(candidate.length / 3))) return distance;
  const holds = word.length >= 4 && (candidate.includes(word) || word.includes(candidate));
  return holds && candidate.length >= 4 ? distance : null;
}
