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

/**
 * Spans of several texts read as one, each cut at the borders between them: `index` is the text that a piece lies in. The
 * spans come in the order in which they begin; so texts and spans are gone through once, whatever their number.
 */
export function cutSpans(spans: readonly Span[], lengths: readonly number[]): (Span & { index: number })[] {
  let index = 0;
  let offset = 0;
  return spans.flatMap((span) => {
    for (let length = lengths[index]; length !== undefined && offset + length <= span.start; length = lengths[index]) {
      offset += length;
      index += 1;
    }
    return cutSpan(span, lengths, index, offset);
  });
}

/** The pieces of one span, which begins in the text `first`; that text begins at `offset`. */
function cutSpan({ start, end }: Span, lengths: readonly number[], first: number, offset: number): (Span & { index: number })[] {
  const pieces: (Span & { index: number })[] = [];
  for (let index = first, from = offset; from < end && index < lengths.length; index += 1) {
    const length = lengths[index] ?? 0;
    const piece = { index, start: Math.max(start - from, 0), end: Math.min(end - from, length) };
    if (piece.start < piece.end) pieces.push(piece);
    from += length;
  }
  return pieces;
}
