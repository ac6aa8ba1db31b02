import { joinSpans, type Span } from './span';
import { splitTokens } from './tokens';

/**
 * Moves a change to where a reader would put it. A new line among lines that begin alike (`• et`, `• to`) can be said in several ways
 * that are as short: `• [halvandet ⏎ • ]to` or `[• halvandet ⏎ ]• to`. Of these the one that begins at a line is taken, else at a sentence.
 * Both texts stay the same to the letter.
 */
export function slide(spans: readonly Span[]): Span[] {
  // With room at both ends for what a change leaves behind.
  const slid: Span[] = [{ kind: 'same', text: '' }, ...spans, { kind: 'same', text: '' }];
  for (let index = 1; index < slid.length - 1; index++) {
    const [before, change, after] = [slid[index - 1], slid[index], slid[index + 1]];
    if (before?.kind !== 'same' || after?.kind !== 'same' || change === undefined || change.kind === 'same') continue;
    const best = bestPlace({ before: before.text, change: change.text, after: after.text });
    slid.splice(index - 1, 3, { kind: 'same', text: best.before }, { ...change, text: best.change }, { kind: 'same', text: best.after });
  }
  return joinSpans(slid);
}

interface Place {
  before: string;
  change: string;
  after: string;
}

/** All places that say the same, from the leftmost on; the first of the best. */
function bestPlace(place: Place): Place {
  let [best, current] = [leftmost(place), leftmost(place)];
  for (;;) {
    const next = slideRight(current);
    if (next === null) return best;
    current = next;
    if (scoreOf(current) > scoreOf(best)) best = current;
  }
}

function leftmost(place: Place): Place {
  for (let current = place; ; ) {
    const next = slideLeft(current);
    if (next === null) return current;
    current = next;
  }
}

function slideLeft({ before, change, after }: Place): Place | null {
  const token = splitTokens(before).at(-1);
  if (token === undefined || splitTokens(change).at(-1) !== token) return null;
  return { before: before.slice(0, -token.length), change: token + change.slice(0, -token.length), after: token + after };
}

function slideRight({ before, change, after }: Place): Place | null {
  const [token] = splitTokens(after);
  if (token === undefined || splitTokens(change)[0] !== token) return null;
  return { before: before + token, change: change.slice(token.length) + token, after: after.slice(token.length) };
}

/** How good a place is to begin a change at. */
function scoreOf({ before, change }: Place): number {
  if (before === '' || before.endsWith('\n')) return 4;
  if (change.startsWith('\n')) return 3;
  if (/[.!?:]\s$/.test(before)) return 2;
  return /\s$/.test(before) ? 1 : 0;
}
