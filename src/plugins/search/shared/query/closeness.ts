import type { Mark } from './marking';

/**
 * How near to one another the words of a query stand in a text, from 0 (fewer than two of them) to 1 (all of them side by
 * side): the share of the concepts in the tightest window that holds as many as the text has, divided by how much wider
 * the window is than the words in it.
 */
export function closenessOf(marks: readonly Mark[], concepts: number): number {
  if (concepts < 2) return 0;
  const present = new Set(marks.map(({ concept }) => concept)).size;
  if (present < 2) return 0;
  const window = tightestWindow(marks, present);
  const spread = window / (present * MEAN_WORD);
  return (present / concepts) * Math.min(1, 1 / Math.sqrt(Math.max(1, spread)));
}

/** Letters of a Danish word of content with its space, about. */
const MEAN_WORD = 10;

function tightestWindow(marks: readonly Mark[], wanted: number): number {
  const counts = new Map<number, number>();
  let [first, least] = [0, Infinity];
  for (const { concept, end } of marks) {
    counts.set(concept, (counts.get(concept) ?? 0) + 1);
    while (counts.size === wanted) {
      const start = marks[first];
      if (start === undefined) break;
      least = Math.min(least, end - start.start);
      const left = (counts.get(start.concept) ?? 1) - 1;
      if (left === 0) counts.delete(start.concept);
      else counts.set(start.concept, left);
      first += 1;
    }
  }
  return least;
}
