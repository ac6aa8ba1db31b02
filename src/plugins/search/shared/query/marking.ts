import { tokenize, type Token } from '../../../../danish/tokens';
import type { MarkedText } from '../answer';
import type { Concept } from './concepts';

/** What of a query's words is to be marked in texts: whole word forms, never stems. */
export interface Marker {
  /** Terms by concept. */
  terms: ReadonlyMap<string, number>;
  /** Words that are marked within compounds too. */
  inner: readonly { text: string; concept: number }[];
}

/** A word of a text that answers a word of the query. */
export interface Mark {
  start: number;
  end: number;
  concept: number;
}

/** Finds the marks of a text; each text is read once, however often it is asked for. */
export type MarkFinder = (text: string) => readonly Mark[];

export function createMarkFinder(concepts: readonly Concept[]): MarkFinder {
  const marker = toMarker(concepts);
  const known = new Map<string, readonly Mark[]>();
  return (text) => {
    const marks = known.get(text) ?? findMarks(text, marker);
    known.set(text, marks);
    return marks;
  };
}

/** Shorter words would be found inside others by chance. */
const SHORTEST_INNER = 4;

export function toMarker(concepts: readonly Concept[]): Marker {
  const terms = new Map<string, number>();
  concepts.forEach(({ readings, splits }, concept) => {
    for (const { text } of [...readings, ...splits.flat(2)]) if (!terms.has(text)) terms.set(text, concept);
  });
  const inner = concepts.flatMap(({ readings }, concept) => {
    const best = Math.max(...readings.map(({ weight }) => weight));
    return readings.flatMap(({ text, weight }) => (text.length >= SHORTEST_INNER && weight === best ? [{ text, concept }] : []));
  });
  return { terms, inner };
}

/** The words of a text that answer the query, in order and without overlaps. */
export function findMarks(text: string, marker: Marker): Mark[] {
  const marks = tokenize(text).flatMap((token) => markOf(token, marker));
  const sorted = marks.sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: Mark[] = [];
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

function markOf({ term, start, end }: Token, { terms, inner }: Marker): Mark[] {
  const concept = terms.get(term) ?? inner.find(({ text }) => term.startsWith(text) || term.endsWith(text))?.concept;
  return concept === undefined ? [] : [{ start, end, concept }];
}

/** Cuts a text at its marks: `{text, marked}` in order; joined they are the text. */
export function markText(text: string, marks: readonly Mark[], from = 0, to = text.length): MarkedText[] {
  const pieces: MarkedText[] = [];
  let at = from;
  const push = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    if (start < from || end > to) continue;
    push(start, false);
    push(end, true);
  }
  push(to, false);
  return pieces;
}
