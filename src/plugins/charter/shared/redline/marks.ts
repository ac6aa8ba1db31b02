import type { RedlineLine } from '../comparison/lines';
import type { Span } from './span';

/** How a stretch is marked that is not the same in both texts: by a tag, and by words before and after it for who cannot see it. */
export interface RedlineMark {
  tag: 'del' | 'ins';
  before: string;
  after: string;
}

const MARKS: Readonly<Record<Exclude<Span['kind'], 'same'>, RedlineMark>> = {
  deleted: { tag: 'del', before: 'slettet: ', after: ' slut på slettet ' },
  inserted: { tag: 'ins', before: 'tilføjet: ', after: ' slut på tilføjet ' },
};

/** The mark of a stretch, or null for one that is the same in both texts. */
export function markOf(kind: Span['kind']): RedlineMark | null {
  return kind === 'same' ? null : MARKS[kind];
}

/** The class of what is heard and not seen, and not in what is copied. */
export const SPOKEN_CLASS = 'redline__spoken';

/** The class of a line; items of lists stand further in. */
export function classOfLine({ spans }: RedlineLine): string {
  return /^\s*(?:•|\d+\.)\s/.test(spans.map(({ text }) => text).join('')) ? 'redline__line redline__line--item' : 'redline__line';
}

/** The spans of a line, with a sign before them where it was parted from the line before, or put together with it. */
export function shownSpans(line: RedlineLine): Span[] {
  return line.break === 'same' ? line.spans : [{ kind: line.break, text: '¶ ' }, ...line.spans];
}
