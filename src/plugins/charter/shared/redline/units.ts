import { splitSentences } from '../../../../danish/sentences';
import type { Token } from './tokens';

/** A sentence, or what a line says by itself, or the row of a table, in pieces. */
export interface Unit {
  start: number;
  /** Not included. */
  end: number;
  /** The same for the same words. */
  key: string;
  /** How many of its pieces say something. */
  words: number;
  /** Whether it is the row of a table: `| Træ | 20 |`. */
  isRow: boolean;
}

/**
 * The sentences of a text, line by line, and the rows of its tables. The mark of an item (`•`, `3.`) belongs to none of them: an
 * item is the same under another number. What says nothing is left out.
 */
export function readUnits(text: string, tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.text !== '\n') continue;
    if (isBar(tokens[start]) && isBar(tokens[index - 1]) && index - start > 1) addUnit(units, text, tokens, { start, end: index, isRow: true });
    else addSentences(units, text, tokens, start + markLength(tokens, start, index), index);
    start = index + 1;
  }
  return units;
}

function addSentences(units: Unit[], text: string, tokens: readonly Token[], start: number, end: number): void {
  const from = tokens[start]?.at ?? 0;
  const line = text.slice(from, tokens[end]?.at ?? text.length);
  let index = start;
  const starts = splitSentences(line).map(({ offset }) => from + offset);
  for (const next of [...starts.slice(1), text.length]) {
    const first = index;
    for (let token = tokens[index]; token !== undefined && index < end && token.at + token.space.length < next; token = tokens[index]) index += 1;
    addUnit(units, text, tokens, { start: first, end: index, isRow: false });
  }
}

function addUnit(units: Unit[], text: string, tokens: readonly Token[], place: Pick<Unit, 'start' | 'end' | 'isRow'>): void {
  const words = countWords(tokens, place.start, place.end);
  if (words > 0) units.push({ ...place, key: text.slice(tokens[place.start]?.at, tokens[place.end]?.at).trim(), words });
}

/** Whether a piece parts the cells of a table. */
export function isBar(token: Token | undefined): boolean {
  return token?.text === '|';
}

/** How many pieces the mark of an item has, at the start of a line: `•`, `3.1` one, `3.` one or two, `b)` two. */
function markLength(tokens: readonly Token[], start: number, end: number): number {
  const [first, second, third] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if (first === undefined || end - start < 2) return 0;
  if (/^(?:[•☐☑]|\p{Nd}+\.|\p{Nd}+(?:\.\p{Nd}+)+)$/u.test(first.text)) return 1;
  const isMark = /^(?:\p{Nd}+|\p{Ll})$/u.test(first.text) && second !== undefined && /^[.)]$/.test(second.text) && second.space === '';
  return isMark && third !== undefined && third.space !== '' ? 2 : 0;
}

/** How many pieces of a stretch say something. */
export function countWords(tokens: readonly Token[], start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end; index++) if (tokens[index]?.isWord === true) count += 1;
  return count;
}
