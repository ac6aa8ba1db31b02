import { paragraphName } from '../../../../model/charter/paragraphName';
import type { CharterParagraph } from '../../../../model/charter/records';
import { redline } from '../redline/redline';
import type { Span } from '../redline/span';
import type { ParagraphComparison } from './compare';
import { toLines, type RedlineLine } from './lines';
import { wholeText } from './linkText';

/** A line of a document with tracked changes. */
export interface TrackedLine {
  kind: 'heading' | 'text';
  spans: Span[];
  /** What became of the mark that ends the line: without it the line goes on in the next. */
  end: Span['kind'];
}

/**
 * Two versions as one document of lines, which is the newer version when all changes are accepted, and the older one when all are
 * rejected. A paragraph that has moved stands in both places: gone from one, new in the other.
 */
export function trackedLines(comparison: readonly ParagraphComparison[], oldOrder: readonly string[]): TrackedLine[] {
  return inBothOrders(comparison, oldOrder).flatMap(({ pair, as }) => {
    if (as === 'both') return linesOf(pair.before, pair.after);
    return as === 'deleted' ? linesOf(pair.before, null) : linesOf(null, pair.after);
  });
}

interface Place {
  pair: ParagraphComparison;
  as: 'both' | 'deleted' | 'inserted';
}

/** The paragraphs of the newer version in their order; those of the older that are gone from their place stand after what they followed. */
function inBothOrders(comparison: readonly ParagraphComparison[], oldOrder: readonly string[]): Place[] {
  const places: Place[] = comparison.filter(({ after }) => after !== null).map((pair) => ({ pair, as: pair.before === null || pair.isMoved ? 'inserted' : 'both' }));
  let last = -1;
  for (const id of oldOrder) {
    const anchor = places.findIndex(({ pair, as }) => as === 'both' && pair.id === id);
    if (anchor !== -1) {
      last = anchor;
      continue;
    }
    const pair = comparison.find((each) => each.id === id);
    if (pair === undefined) continue;
    last += 1;
    places.splice(last, 0, { pair, as: 'deleted' });
  }
  return places;
}

function linesOf(before: CharterParagraph | null, after: CharterParagraph | null): TrackedLine[] {
  const whole = before === null ? 'inserted' : after === null ? 'deleted' : 'same';
  const heading: TrackedLine = { kind: 'heading', spans: redline(nameOf(before), nameOf(after)), end: whole };
  const lines = toLines(redline(wholeText(before), wholeText(after)));
  return [heading, ...withEnds(lines, whole).map((line): TrackedLine => ({ kind: 'text', ...line }))];
}

function nameOf(paragraph: CharterParagraph | null): string {
  return paragraph === null ? '' : paragraphName(paragraph);
}

/**
 * The break before a line is the mark that ends the one above it. Where a whole line has come or gone, Word marks its own end
 * instead, so that it goes as one.
 */
function withEnds(lines: readonly RedlineLine[], whole: Span['kind']): Pick<TrackedLine, 'spans' | 'end'>[] {
  const ended = lines.map(({ spans }, index) => ({ spans, end: lines[index + 1]?.break ?? whole }));
  for (let index = ended.length - 1; index > 0; index--) {
    const [above, line] = [ended[index - 1], ended[index]];
    if (above === undefined || line === undefined || above.end === 'same' || line.end !== 'same') continue;
    if (line.spans.every(({ kind }) => kind === above.end)) [above.end, line.end] = [line.end, above.end];
  }
  return ended;
}
