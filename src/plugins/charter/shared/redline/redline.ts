import { diffWords } from './diffTokens';
import { readable } from './readable';
import { slide } from './slide';
import type { Span } from './span';

/** What became of the words of a text: without its insertions it is `before` to the letter, without its deletions `after`. */
export function redline(before: string, after: string): Span[] {
  return slide(readable(diffWords(before, after)));
}
