import { diffArrays } from 'diff';
import type { Span } from './span';
import { splitTokens } from './tokens';

/** More changes than this in one paragraph are another text, and to find the fewest of them would take a second. */
const MOST_EDITS = 2_000;

/**
 * The fewest words gone and come that make one text of another. Both ways round it finds the same: of several shortest ways the
 * library takes one that depends on the order, so that the order is settled first.
 */
export function diffWords(before: string, after: string): Span[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return before < after ? inOrder(before, after) : inOrder(after, before).map(turned);
}

function inOrder(before: string, after: string): Span[] {
  const changes = diffArrays(splitTokens(before), splitTokens(after), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ kind: 'deleted', text: before }, { kind: 'inserted', text: after }];
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'inserted' : removed ? 'deleted' : 'same', text: value.join('') }));
}

function turned({ kind, text }: Span): Span {
  return { kind: kind === 'inserted' ? 'deleted' : kind === 'deleted' ? 'inserted' : 'same', text };
}
