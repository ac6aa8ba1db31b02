import type { Span } from '../redline/span';

/** A line of a redline: its spans, and whether the break before it is new or gone. */
export interface RedlineLine {
  /** `same` for the first line, and where both texts break there. */
  break: Span['kind'];
  spans: Span[];
}

/** The spans of a text cut at its line breaks. */
export function toLines(spans: readonly Span[]): RedlineLine[] {
  const lines: RedlineLine[] = [{ break: 'same', spans: [] }];
  for (const { kind, text } of spans) {
    text.split('\n').forEach((words, index) => {
      if (index > 0) lines.push({ break: kind, spans: [] });
      if (words !== '') lines.at(-1)?.spans.push({ kind, text: words });
    });
  }
  return lines;
}

/** The lines as one of the two texts has them, with what is gone from it or new in it marked. */
export function linesOfSide(spans: readonly Span[], side: 'before' | 'after'): RedlineLine[] {
  const left = side === 'before' ? 'inserted' : 'deleted';
  return toLines(spans.filter(({ kind }) => kind !== left));
}
