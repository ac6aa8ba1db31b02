import { joinSpans, type Span } from './span';
import { isWord, splitTokens } from './tokens';

/**
 * Makes a redline readable: a few words that only happen to be the same between two changes are shown as gone and come, for
 * nobody can read every other word. What the spans say of both texts stays the same to the letter.
 *
 * The rule is that of N. Fraser, "Diff Strategies" (2006), with words in place of characters: what is the same goes where it is no
 * longer than the larger change on either side of it.
 */
export function readable(spans: readonly Span[]): Span[] {
  let current = joinSpans(spans);
  for (;;) {
    const changes = current.map((_, index) => sizeOfChanges(current, index));
    const at = current.findIndex(({ kind, text }, index) => kind === 'same' && isLost(text, changes[index] ?? NONE));
    if (at === -1) return current;
    current = joinSpans(current.flatMap((span, index) => (index === at ? bothWays(span) : [span])));
  }
}

interface Sizes {
  before: number;
  after: number;
}

const NONE: Sizes = { before: 0, after: 0 };

/** Only spaces and signs between two changes are no rest for the eye, whatever the changes are. */
function isLost(text: string, { before, after }: Sizes): boolean {
  if (before === 0 || after === 0 || text.includes('\n')) return false;
  const words = countWords(text);
  return words === 0 || (words <= before && words <= after && words <= MOST_WORDS);
}

/** As many words in a row are worth seeing as what they are: the same. */
const MOST_WORDS = 3;

/** The larger of what is gone and what has come, right before and right after a span, in words. */
function sizeOfChanges(spans: readonly Span[], index: number): Sizes {
  const size = (step: 1 | -1): number => {
    const near = [spans[index + step], spans[index + 2 * step]];
    const changes = near[0]?.kind === 'same' ? [] : near.filter((span): span is Span => span !== undefined && span.kind !== 'same');
    return changes.length === 0 ? 0 : Math.max(1, ...changes.map(({ text }) => countWords(text)));
  };
  return { before: size(-1), after: size(1) };
}

function countWords(text: string): number {
  return splitTokens(text).filter(isWord).length;
}

function bothWays({ text }: Span): Span[] {
  return [{ kind: 'deleted', text }, { kind: 'inserted', text }];
}
