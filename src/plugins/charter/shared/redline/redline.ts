import { matchSides } from './matchUnits';
import { readSides } from './sides';
import { slide } from './slide';
import { joinSpans, type Span } from './span';
import { toSpans } from './toSpans';

/**
 * What became of the words of a text: without its insertions it is `before` to the letter, without its deletions `after`. Both ways
 * round it finds the same: of several ways that are as short one is taken that depends on the order, so that the order is settled first.
 */
export function redline(before: string, after: string): Span[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return before < after ? inOrder(before, after) : joinSpans(inOrder(after, before).map(turned));
}

function inOrder(before: string, after: string): Span[] {
  const sides = readSides(before, after);
  return toSpans(sides, slide(sides, matchSides(sides)));
}

function turned({ kind, text }: Span): Span {
  return { kind: kind === 'inserted' ? 'deleted' : kind === 'deleted' ? 'inserted' : 'same', text };
}
