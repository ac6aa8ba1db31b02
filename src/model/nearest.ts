/** The number of single-letter changes (insert, delete, replace, swap of neighbours) between two words. */
export function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const options = [at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + cost];
      if (swapped) options.push(at(beforePrevious, column - 2) + 1);
      current.push(Math.min(...options));
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/**
 * The candidate that the writer most likely meant, or null when none is near.
 *
 * Near means at most a third of the word's letters changed, or that one holds the other.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = nearness(word, candidate);
    if (distance === null) continue;
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

function nearness(word: string, candidate: string): number | null {
  const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
  if (distance <= Math.max(1, Math.floor(candidate.length / 3))) return distance;
  const holds = word.length >= 4 && (candidate.includes(word) || word.includes(candidate));
  return holds && candidate.length >= 4 ? distance : null;
}
