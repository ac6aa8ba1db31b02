import type { RedlineLine } from '../comparison/lines';
import type { Span } from './span';

const TAGS = { deleted: 'del', inserted: 'ins' } as const;

/**
 * The tag of a stretch, or null for one that is the same in both texts. The style sheet has the words that tell it to who cannot see
 * it: as elements they would be most of a long page.
 */
export function tagOf(kind: Span['kind']): 'del' | 'ins' | null {
  return kind === 'same' ? null : TAGS[kind];
}

/** The class of a line; items of lists stand further in. */
export function classOfLine({ spans }: RedlineLine): string {
  return /^\s*(?:•|\d+\.)\s/.test(spans.map(({ text }) => text).join('')) ? 'redline__line redline__line--item' : 'redline__line';
}

/**
 * The spans of a line, with a sign before them where it was parted from the line before, or put together with it. Of one that is all
 * new, or all gone, that goes without saying.
 */
export function shownSpans(line: RedlineLine): Span[] {
  if (line.break === 'same' || line.spans.every(({ kind }) => kind === line.break)) return line.spans;
  return [{ kind: line.break, text: '¶ ' }, ...line.spans];
}
