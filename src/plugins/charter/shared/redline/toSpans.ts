import type { Match, Sides } from './sides';
import { joinSpans, type Span } from './span';

/**
 * What two texts say as one: what is matched is the same, all else has gone or come. Spaces that both have at the edges of a change are
 * no part of it.
 */
export function toSpans({ before, after, old, recent }: Sides, matches: readonly Match[]): Span[] {
  const spans: Span[] = [];
  let [gone, come] = [0, 0];
  for (const match of matches) {
    const [token, other] = [old[match.old], recent[match.recent]];
    if (token === undefined || other === undefined) continue;
    const [start, otherStart] = [token.at + token.space.length, other.at + other.space.length];
    addChange(spans, before.slice(gone, start), after.slice(come, otherStart));
    spans.push({ kind: 'same', text: token.text });
    [gone, come] = [start + token.text.length, otherStart + other.text.length];
  }
  addChange(spans, before.slice(gone), after.slice(come));
  return joinSpans(spans);
}

/** What is gone and what has come between two pieces that are the same, with the spaces around it. */
function addChange(spans: Span[], gone: string, come: string): void {
  if (gone === come) {
    spans.push({ kind: 'same', text: gone });
    return;
  }
  const [before, after] = commonSpaces(gone, come);
  const shortened = (text: string): string => text.slice(before, text.length - after);
  spans.push(
    { kind: 'same', text: gone.slice(0, before) },
    { kind: 'deleted', text: shortened(gone) },
    { kind: 'inserted', text: shortened(come) },
    { kind: 'same', text: gone.slice(gone.length - after) },
  );
}

/** How many spaces both texts have at their starts, and at their ends without those. */
function commonSpaces(gone: string, come: string): [number, number] {
  const shorter = Math.min(gone.length, come.length);
  let [before, after] = [0, 0];
  const isSpace = (left: string | undefined, right: string | undefined): boolean => left === right && left !== undefined && left !== '\n' && /\s/.test(left);
  while (before < shorter && isSpace(gone[before], come[before])) before += 1;
  while (after < shorter - before && isSpace(gone.at(-1 - after), come.at(-1 - after))) after += 1;
  return [before, after];
}
