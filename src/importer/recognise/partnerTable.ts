import type { Table } from 'mdast';
import { linesOf, plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import type { FindOrganisation, Organisation } from './organisations';
import { readPeople } from './people';
import { cellLines, isBlank, readTable } from './tables';

/** What one municipality told in a partner round. */
export interface PartnerTurn {
  who: Organisation;
  state: 'reported' | 'flag' | 'absent';
  /** Lines of what has happened; none when nothing was told. */
  status: Phrasing[];
  /** The next steps, one by one. */
  next: Phrasing[];
}

/** A round out of a table, with what the page cannot hold of it. */
export interface PartnerTable {
  turns: PartnerTurn[];
  /** Persons who spoke; a page does not name them. */
  names: { name: string; becomes: Organisation }[];
  /** Words that became a state: `Kommune B: Intet nyt`. */
  states: string[];
  /** First cells of rows that say nothing more. */
  silent: string[];
}

type Column = 'who' | 'name' | 'state' | 'status' | 'next' | 'task' | 'other';

const COLUMNS: readonly { column: Column; pattern: RegExp }[] = [
  { column: 'who', pattern: /^(?:partner)?kommune(?:r|n|rne)?$/iu },
  { column: 'name', pattern: /^(?:deltagere?|partnere?|hvem|navn|ved|v\/|kontakt(?:person)?|repræsentant|fortæller)$/iu },
  { column: 'state', pattern: /^tilstand$/iu },
  { column: 'status', pattern: /^(?:status(?: siden sidst)?|(?:nyt |sket )?siden sidst(?:e møde)?|nyt(?: fra kommunen)?|hvad er (?:der )?sket(?: siden sidst)?)\??$/iu },
  { column: 'next', pattern: /^(?:(?:de )?næste skridt|plan(?:er)?(?: fremad)?|fremad(?:rettet)?|hvad sker der nu|det videre arbejde)\??$/iu },
  { column: 'task', pattern: /ansvar|frist|deadline|tovholder|hvornår|senest|handling|opgave|beslutning/iu },
];

const SINCE = /siden sidst|hvad er (?:der )?sket/iu;
const ROUND = /partnerrunde|bordet? ?rundt|bordrunde/iu;

/**
 * Whether a table is a round of the municipalities: who, and what has happened or comes next. Tasks with a deadline are
 * none. `place` is the item that it stands in: below »Partnerrunde« fewer columns are enough.
 */
export function isPartnerTable(table: Table, place: string): boolean {
  const { header } = readTable(table);
  const columns = columnsOf(header);
  const count = (wanted: Column): number => columns.filter((column) => column === wanted).length;
  const isPossible = count('who') === 1 && count('task') === 0 && [count('state'), count('status'), count('next')].every((each) => each <= 1);
  const isLike = (count('status') === 1 && count('next') === 1) || header.some((words) => SINCE.test(words));
  return isPossible && (isLike || (ROUND.test(place) && count('status') + count('next') > 0));
}

/** Where no column is called after municipalities, the one of those who took part says who. */
function columnsOf(header: readonly string[]): Column[] {
  const columns = header.map((words) => COLUMNS.find(({ pattern }) => pattern.test(words))?.column ?? 'other');
  const instead = columns.includes('who') ? -1 : columns.indexOf('name');
  return columns.map((column, index) => (index === instead ? 'who' : column));
}

/** Reads the round out of such a table; null when a row does not say who it is about. */
export function readPartnerTable(table: Table, find: FindOrganisation): PartnerTable | null {
  const { header } = readTable(table);
  const columns = columnsOf(header);
  const read: PartnerTable = { turns: [], names: [], states: [], silent: [] };
  const rows = table.children.slice(1).map(({ children }) => children.map((cell): Phrasing => (isBlank(cell.children) ? [] : cell.children)));
  for (const cells of rows.filter((each) => each.some((cell) => cell.length > 0))) {
    const who = whoIn(cells, columns, read, find);
    if (who === null) return null;
    addRow(who, cells, { header, columns }, read);
  }
  return read.turns.length === 0 ? null : read;
}

/** A person is spoken of by where they come from. */
function whoIn(cells: readonly Phrasing[], columns: readonly Column[], read: PartnerTable, find: FindOrganisation): Organisation | null {
  const words = wordsIn(cells, columns, 'who');
  const [person, another] = find(words) === null ? readPeople([words], find) : [];
  const who = find(words) ?? person?.organisation ?? (person?.role == null ? null : { who: person.role });
  if (who === null || another !== undefined) return null;
  const names = [person?.name ?? '', wordsIn(cells, columns, 'name')].filter((name) => name !== '');
  read.names.push(...names.map((name) => ({ name, becomes: who })));
  return who;
}

function cellIn(cells: readonly Phrasing[], columns: readonly Column[], wanted: Column): Phrasing {
  return cells[columns.indexOf(wanted)] ?? [];
}

function wordsIn(cells: readonly Phrasing[], columns: readonly Column[], wanted: Column): string {
  return plainText(cellIn(cells, columns, wanted)).replace(/\s+/gu, ' ').trim();
}

const FLAG = /^\(?(?:viste? (?:kort )?flaget|viser (?:kort )?flaget|flag(?:et)?|intet nyt(?: at (?:fortælle|berette))?|intet(?=[\s.]*$)|ikke noget nyt|ikke noget(?=[\s.]*$)|ingen(?:ting)? nyt)\)?(?!\p{L})/iu;
const ABSENT = /^\(?(?:ikke til ?stede|afbud|fraværende|deltog ikke)\)?(?!\p{L})/iu;

function addRow(who: Organisation, cells: readonly Phrasing[], { header, columns }: { header: readonly string[]; columns: readonly Column[] }, read: PartnerTable): void {
  const [label, told] = [wordsIn(cells, columns, 'state'), wordsIn(cells, columns, 'status')];
  const said = FLAG.exec(told)?.[0] ?? ABSENT.exec(told)?.[0] ?? '';
  const isBare = said !== '' && /^[\s.]*$/u.test(told.slice(said.length));
  const others = cells.flatMap((cell, index) => (columns[index] === 'other' && cell.length > 0 ? [[{ type: 'text' as const, value: `${header[index] ?? ''}: ` }, ...cell]] : []));
  const status = [...(isBare ? [] : linesIn(cellIn(cells, columns, 'status'))), ...others];
  const next = cellLines(cellIn(cells, columns, 'next'));
  const state = stateOf(label, told, status.length > 0, next.length > 0);
  const stateWords = [label, isBare ? told : ''].filter((words) => words !== '').join(', ');
  if (state === null) {
    read.silent.push([wordsIn(cells, columns, 'who'), stateWords].filter((words) => words !== '').join(': '));
    return;
  }
  if (stateWords !== '') read.states.push(`${wordsIn(cells, columns, 'who')}: ${stateWords}`);
  addTurn({ who, state, status, next }, read.turns);
}

function linesIn(cell: Phrasing): Phrasing[] {
  return linesOf(cell).filter((line) => plainText(line).trim() !== '').map((line) => slicePhrasing(line, 0));
}

/** By the label of its column, else by the words. Somebody who only names next steps shows the flag: that is what the round calls it. */
function stateOf(label: string, told: string, hasStatus: boolean, hasNext: boolean): PartnerTurn['state'] | null {
  const said = label === '' ? told : label;
  if (ABSENT.test(said)) return 'absent';
  if (FLAG.test(said)) return 'flag';
  if (hasStatus) return 'reported';
  return hasNext ? 'flag' : null;
}

/** Adds what somebody told; a municipality with two rows has told once. */
export function addTurn(turn: PartnerTurn, turns: PartnerTurn[]): void {
  const earlier = turns.find(({ who }) => keyOf(who) === keyOf(turn.who));
  if (earlier === undefined) {
    turns.push(turn);
    return;
  }
  earlier.status.push(...turn.status);
  earlier.next.push(...turn.next);
  if (turn.state === 'reported') earlier.state = 'reported';
}

function keyOf(who: Organisation): string {
  return 'municipality' in who ? who.municipality : who.who;
}
