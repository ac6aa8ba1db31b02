import { toString } from 'mdast-util-to-string';
import { textToSlug } from '../../danish/slug';
import { plainText, withoutEmphasis, type Phrasing } from '../text/phrasing';
import { isAboutPeople, labelAtStart } from './labels';
import { splitNumber, type Opener } from './openers';
import { wordsOf, type Unit } from './units';

/** A list of the items that stands above them. */
export interface AgendaList {
  /** The units that it takes up. */
  indices: ReadonlySet<number>;
  entries: AgendaEntry[];
}

export interface AgendaEntry {
  number: string | null;
  title: Phrasing;
}

/**
 * The list of items at the top of a document whose items follow as sections, so that they are not taken twice. Null when
 * the list is itself all there is of the items, or when there is none.
 */
export function findAgendaList(units: readonly Unit[], openers: readonly Opener[]): AgendaList | null {
  const first = openers[0]?.index ?? 0;
  const lists = listsBefore(units, first);
  const found = lists.find((list) => list.entries.length >= 2 && !isOfPeople(units, list) && repeats(list.entries, openers));
  return found ?? null;
}

/** Municipalities under »Deltagere« may have an item each further down. */
function isOfPeople(units: readonly Unit[], { indices }: Pick<AgendaList, 'indices'>): boolean {
  const unit = units[Math.min(...indices) - 1];
  const label = unit === undefined ? null : labelAtStart(wordsOf(unit));
  return label !== null && isAboutPeople(label.kind);
}

/** Stretches of neighbouring units that list something, each with its entries. */
function listsBefore(units: readonly Unit[], end: number): { indices: Set<number>; entries: AgendaEntry[] }[] {
  const lists: { indices: Set<number>; entries: AgendaEntry[] }[] = [];
  units.slice(0, end).forEach((unit, index) => {
    const entries = entriesOf(unit);
    const last = lists.at(-1);
    if (entries.length === 0) return;
    if (last?.indices.has(index - 1) === true) {
      last.indices.add(index);
      last.entries.push(...entries);
    } else lists.push({ indices: new Set([index]), entries });
  });
  return lists;
}

function entriesOf(unit: Unit): AgendaEntry[] {
  switch (unit.kind) {
    case 'entry':
      return unit.rest.length > 0 ? [] : [{ number: String(unit.number), title: withoutEmphasis(unit.words) }];
    case 'line': {
      const { number, title } = splitNumber(unit.words);
      return number === null ? [] : [{ number, title }];
    }
    case 'block':
      return unit.node.type === 'list' ? unit.node.children.map((item) => entryOf([{ type: 'text', value: toString(item) }])) : [];
    case 'table':
      return unit.table.children.map((row) => entryOf([{ type: 'text', value: row.children.map((cell) => toString(cell)).join(' ').trim() }]));
    default:
      return [];
  }
}

function entryOf(words: Phrasing): AgendaEntry {
  const { number, title } = splitNumber(words);
  return { number, title };
}

/** Half of the items or more are there; titles are reworded between invitation and minutes. */
function repeats(entries: readonly AgendaEntry[], openers: readonly Opener[]): boolean {
  const matches = entries.filter((entry) => openers.some((opener) => isSame(entry, opener) || hasNumberOnly(entry, opener))).length;
  return matches >= 2 && matches * 2 >= entries.length;
}

/** The entry of the list that an item answers to: by its words, else by its number when no entry has its words. */
export function entryFor(opener: Pick<Opener, 'number' | 'title'>, entries: readonly AgendaEntry[]): AgendaEntry | null {
  return entries.find((entry) => isSame(entry, opener)) ?? entries.find(({ number }) => number !== null && number === opener.number) ?? null;
}

/** Whether an entry of the list has the words of this item, or begins with them, or the other way round. */
export function isSame(entry: AgendaEntry, opener: Pick<Opener, 'title'>): boolean {
  const [left, right] = [slugOf(entry.title), slugOf(opener.title)];
  return left !== '' && right !== '' && (left === right || left.startsWith(`${right}-`) || right.startsWith(`${left}-`));
}

/** `Ad 1)` alone, or `Ad 1) Formanden bød velkommen …`: the words are the text, and the number says the item. */
function hasNumberOnly(entry: AgendaEntry, { number, title }: Pick<Opener, 'number' | 'title'>): boolean {
  return number !== null && entry.number === number && (plainText(title) === '' || isText(plainText(title)));
}

/** Whether the words after a number are text and not a title. */
export function isText(words: string): boolean {
  return words.length > 60 || /[.!?]\s*$/u.test(words);
}

function slugOf(words: Phrasing): string {
  return textToSlug(plainText(words));
}

/** Where the word »Dagsorden« stands above the list, alone on its line. */
export function labelAbove(units: readonly Unit[], list: AgendaList): number | null {
  const above = Math.min(...list.indices) - 1;
  const unit = units[above];
  return unit !== undefined && labelAtStart(wordsOf(unit))?.kind === 'agenda' ? above : null;
}
