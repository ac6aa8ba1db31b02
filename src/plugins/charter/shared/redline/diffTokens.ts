import { diffArrays } from 'diff';
import type { Span } from './span';
import { isWord, splitTokens } from './tokens';

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
  const [old, recent] = [splitTokens(before), splitTokens(after)];
  const changes = areOtherTexts(old, recent) ? undefined : diffArrays(old, recent, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [{ kind: 'deleted', text: before }, { kind: 'inserted', text: after }];
  return changes.map(({ value, added, removed }) => ({ kind: added ? 'inserted' : removed ? 'deleted' : 'same', text: value.join('') }));
}

/** With fewer words in common than this share of the longer text, whatever their order, nobody wants to see which they are. */
const LEAST_IN_COMMON = 0.15;
/** A few words are compared whatever they share. */
const SHORT = 12;

function areOtherTexts(before: readonly string[], after: readonly string[]): boolean {
  const [old, recent] = [before.filter(isWord), after.filter(isWord)];
  const longer = Math.max(old.length, recent.length);
  if (longer <= SHORT) return false;
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  const common = recent.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return common.length < longer * LEAST_IN_COMMON;
}

function turned({ kind, text }: Span): Span {
  return { kind: kind === 'inserted' ? 'deleted' : kind === 'deleted' ? 'inserted' : 'same', text };
}
