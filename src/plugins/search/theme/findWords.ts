/** A stretch of text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Letters, digits and what belongs to them; between two of them no word begins. */
const INNER = '[\\p{L}\\p{M}\\p{N}]';

/**
 * Finds whole words in a text, whatever their case; the space in `§ 46` may be any white space. A word is not found
 * inside a longer one. Without words nothing is found.
 */
export function createWordFinder(words: readonly string[]): (text: string) => Span[] {
  const longestFirst = words.filter((word) => word.trim() !== '').sort((left, right) => right.length - left.length);
  if (longestFirst.length === 0) return () => [];
  // No look-behind: browsers that lack it would lose the whole page's marks.
  const pattern = new RegExp(`(^|(?!${INNER})[^])(${longestFirst.map(toPattern).join('|')})(?!${INNER})`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 1: before = '', 2: word = '' }) => {
      const start = index + before.length;
      return { start, end: start + word.length };
    });
}

function toPattern(word: string): string {
  const escape = (part: string): string => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return word.trim().split(/\s+/).map(escape).join('\\s+');
}

/** Spans of several texts read as one, each cut at the borders between them: `index` is the text that a piece lies in. */
export function cutSpans(spans: readonly Span[], lengths: readonly number[]): (Span & { index: number })[] {
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
  return spans.flatMap((span) =>
    starts.flatMap((start, index) => {
      const piece = { index, start: Math.max(span.start - start, 0), end: Math.min(span.end - start, lengths[index] ?? 0) };
      return piece.start < piece.end ? [piece] : [];
    }),
  );
}
