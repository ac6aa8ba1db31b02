import type { List } from 'mdast';
import { styleOf } from '../recognise/numberStyles';
import { wordsOf, type Unit } from '../recognise/units';
import { isChapter, readMark, readStyledMark, type Mark } from './marks';
import { lookOf, toOpener, type Look, type Opener } from './opener';

/** Openers that are called something or stand behind a section sign: `§ 1`, `Artikel 2`, `Tredje princip`. Empty when there are none. */
export function namedOpeners(units: readonly Unit[]): Opener[] {
  const found = candidatesOf(units).filter(({ mark }) => mark?.kind === 'section' || mark?.kind === 'named');
  const groups = new Map<string, Opener[]>();
  for (const opener of found) {
    const name = opener.mark?.word ?? '§';
    groups.set(name, [...(groups.get(name) ?? []), opener]);
  }
  const [best] = [...groups.values()].sort((left, right) => right.length - left.length);
  return best !== undefined && (best.length >= 2 || isLoneSection(best[0], units)) ? best : [];
}

/** A charter may have one paragraph; a number with nothing behind it is none. */
function isLoneSection(opener: Opener | undefined, units: readonly Unit[]): boolean {
  return opener?.mark?.kind === 'section' && (opener.words.length > 0 || opener.index < units.length - 1);
}

function candidatesOf(units: readonly Unit[]): Opener[] {
  return units.flatMap((unit, index) => {
    const mark = markOf(unit);
    return mark === null ? [] : [toOpener(unit, index, mark)];
  });
}

function markOf(unit: Unit): Mark | null {
  const look = lookOf(unit);
  if (look === null) return null;
  const typed = readMark(wordsOf(unit), look !== 'plain');
  if (unit.kind !== 'entry' || typed?.kind === 'section' || typed?.kind === 'named') return typed;
  return wordBehindNumber(unit) ?? numberOfList(unit);
}

type Entry = Extract<Unit, { kind: 'entry' }>;

/** `1. bud: …`, where a list has the number. */
function wordBehindNumber(unit: Entry): Mark | null {
  const number = `${unit.number}. `;
  const mark = readMark(`${number}${wordsOf(unit)}`, false);
  return mark?.kind === 'named' ? { ...mark, length: mark.length - number.length } : null;
}

/** The number of a list is no part of its text. */
function numberOfList(unit: Entry): Mark {
  return { kind: 'number', word: null, number: String(unit.number), place: unit.number, printed: '', length: 0 };
}

/**
 * Openers that only count, in one look: as headings, else as bold lines, else as plain lines and items of lists. `chain` leaves
 * out the numbers of lists inside the paragraphs.
 */
export function countedOpeners(units: readonly Unit[], look: Look): Opener[] {
  const found = candidatesOf(units).filter((opener) => opener.look === look && opener.mark?.kind === 'number');
  const counted = chain(found, units);
  return counted.length >= 2 ? counted : styledOpeners(units, look);
}

const MOST_LEFT_OUT = 3;

/** The numbers that go on counting. A list that begins again at one belongs to the paragraph above, unless a heading lies between. */
function chain(candidates: readonly Opener[], units: readonly Unit[]): Opener[] {
  const links: Opener[] = [];
  const inside = new Set<unknown>();
  for (const candidate of candidates) {
    const last = links.at(-1);
    const place = candidate.mark?.place ?? null;
    const list = listOf(units[candidate.index]);
    if (place === null || (list !== null && inside.has(list))) continue;
    if (last === undefined ? place <= 2 : follows(place, last.mark?.place ?? 0, candidate.look) || beginsAgain(candidate, last, units)) links.push(candidate);
    else if (list !== null) inside.add(list);
  }
  return links;
}

/** The list that a unit is an item of; null for any other. */
export function listOf(unit: Unit | undefined): List | null {
  return unit?.kind === 'entry' ? unit.list : null;
}

/** The same number again is a slip of the pen where the line is a title; in a text it may count something else. */
function follows(place: number, last: number, look: Look): boolean {
  return (place > last && place <= last + MOST_LEFT_OUT) || (place === last && (look !== 'plain' || place > 1));
}

function beginsAgain({ index, mark, look }: Opener, last: Opener, units: readonly Unit[]): boolean {
  if (mark?.place !== 1) return false;
  return units.slice(last.index + 1, index).some((unit) => isChapter(wordsOf(unit)) || (look !== 'plain' && unit.kind === 'heading'));
}

/** `1 Formål`, `II. Formål`, `C. Formål`: only a row of lines says so. */
function styledOpeners(units: readonly Unit[], look: Look): Opener[] {
  const own = units.flatMap((unit, index) => (lookOf(unit) === look && unit.kind !== 'entry' && markOf(unit) === null && !isChapter(wordsOf(unit)) ? [{ unit, index }] : []));
  const style = styleOf(own.map(({ unit }) => wordsOf(unit)));
  if (style === null || (look === 'plain' && own.length < 3)) return [];
  return own.flatMap(({ unit, index }) => {
    const mark = readStyledMark(wordsOf(unit), style);
    return mark === null ? [] : [toOpener(unit, index, mark)];
  });
}

/** `1.1`, `1.2`, `2.1` …, at least two of them. */
export function decimalOpeners(units: readonly Unit[]): Opener[] {
  const found = candidatesOf(units).filter(({ mark }) => mark?.kind === 'decimal' && /^\d+\.\d+$/u.test(mark.number));
  return found.length >= 2 ? found : [];
}
