import { textToSlug } from '../../danish/slug';
import { plainText, slicePhrasing } from '../text/phrasing';
import { wordsOf, type Unit } from '../recognise/units';
import type { Note } from '../report/notes';
import { readMark, readStyledMark } from './marks';

const HEADING = /^\s*indhold(?:sfortegnelse)?\s*:?\s*$/iu;

/** A document without a table of contents that somebody has typed: lines in a row that each stand once more further down. */
export function withoutContents(units: readonly Unit[], notes: Note[]): Unit[] {
  const keys = units.map(titleKey);
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => places.set(key, [...(places.get(key) ?? []).slice(-2), index]));
  /** Where a line stands again, when it stands there and nowhere else. */
  const again = (index: number): number => {
    const [first, second, third] = places.get(keys[index] ?? '') ?? [];
    return keys[index] !== '' && first === index && second !== undefined && third === undefined ? second : -1;
  };
  const start = keys.findIndex((_, index) => again(index) !== -1);
  if (start === -1) return [...units];
  let end = start;
  while (again(end) >= end) end += 1;
  const above = units[start - 1];
  const isHeaded = above !== undefined && HEADING.test(wordsOf(above));
  if (end - start < (isHeaded ? 2 : 3)) return [...units];
  const first = isHeaded ? start - 1 : start;
  for (const unit of units.slice(first, end)) notes.push({ kind: 'left-out', place: 'indholdsfortegnelsen', words: wordsOf(unit), why: 'linjen står igen længere nede' });
  return [...units.slice(0, first), ...units.slice(end)];
}

/** The words of a line without its number, and without the number of a page: `3. Udbud ........ 7` → `udbud`. */
function titleKey(unit: Unit): string {
  if (!('words' in unit)) return '';
  const text = plainText(unit.words);
  const length = (readMark(text, true) ?? readStyledMark(text, 'bare'))?.length ?? 0;
  return textToSlug(plainText(slicePhrasing(unit.words, length)).replace(/[\s.…_]+\d{1,3}\s*$/u, ''));
}
