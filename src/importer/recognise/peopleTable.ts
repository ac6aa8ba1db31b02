import { plainText } from '../text/phrasing';
import type { Column } from './columns';
import { organisationName } from './names';
import type { FindOrganisation } from './organisations';
import { readPeople, type Person } from './people';
import type { Gathered } from './record';
import { cellOf, isBlank, type ReadTable } from './tables';
import { isFullName } from './words';

/** A table of people: names, where they come from, what they do and whether they were there, in any order of columns. */
export function gatherTable(table: ReadTable, isAbsent: boolean, place: string, gathered: Gathered, find: FindOrganisation): void {
  const used = [table.header, ...table.rows.map((row) => row.map(plainText))].map((cells) => cells.join(' | ')).join(' · ');
  gathered.notes.push({ kind: 'used', place, words: used, becomes: 'deltagere og afbud' });
  if (areLists(table)) return gatherLists(table, gathered, find);
  gatherRows(withMarks(table), isAbsent, gathered, find);
}

/** A column of nothing but marks says who was there, whatever stands above it: `+` and `–`. */
function withMarks(table: ReadTable): ReadTable {
  const isMarks = (index: number): boolean => {
    const cells = table.rows.map((row) => plainText(row[index] ?? []).trim());
    return cells.some((cell) => /^(?:x|\+|✓|ja)/iu.test(cell)) && cells.every((cell) => /^(?:x(?:\s*\(.*\))?|\+|✓|v|ja|nej|[-–—])?$/iu.test(cell));
  };
  return { ...table, columns: table.columns.map((column, index) => (column === 'other' && isMarks(index) ? 'present' : column)) };
}

function gatherRows(table: ReadTable, isAbsent: boolean, gathered: Gathered, find: FindOrganisation): void {
  for (const row of table.rows) {
    const people = peopleOfRow(row, table, find);
    const isAway = isAbsent || isMarked(plainText(cellOf(row, table.columns, 'absent'))) || isDenied(row, table) || row.some((cell) => isAwayWord(plainText(cell)));
    (isAway ? gathered.absent : gathered.participants).push(...people);
  }
}

/** `Deltagere | Afbud` above a list of people each: what stands under »Afbud« is somebody and no mark. */
function areLists({ columns, rows }: ReadTable): boolean {
  const index = columns.indexOf('absent');
  const cells = rows.map((row) => plainText(row[index] ?? []).trim()).filter((cell) => cell !== '');
  if (index === -1) return areBeside(rows);
  return columns.length <= 3 && cells.length > 0 && cells.every((cell) => cell.length > 3 && !isAwayWord(cell) && !isPresentWord(cell));
}

/** Lists beside each other, one in each cell: `A-siden | B-siden`. */
function areBeside(rows: ReadTable['rows']): boolean {
  return rows.length === 1 && (rows[0] ?? []).every((cell) => isBlank(cell) || plainText(cell).includes('\n'));
}

/** Above a list of people these say on which side of the table they sit. */
const SIDE = /^(?:[ab]-siden?|(?:ledelses?|medarbejder|personale|arbejdsgiver|arbejdstager|lønmodtager)(?:siden?|repræsentanter(?:ne)?))\s*:?$/iu;

function gatherLists({ columns, rows }: ReadTable, gathered: Gathered, find: FindOrganisation): void {
  for (const row of rows) {
    row.forEach((cell, index) => {
      const people = readPeople(plainText(cell).split('\n').filter((line) => line.trim() !== '' && !SIDE.test(line.trim())), find);
      (columns[index] === 'absent' ? gathered.absent : gathered.participants).push(...people);
    });
  }
}

const TOLD: ReadonlySet<Column> = new Set(['name', 'initials', 'organisation', 'role', 'other', 'who', 'item', 'talk']);

/** The cells of a row as one person; with a column for where they come from its cell is that, whatever it says. */
function peopleOfRow(row: ReadTable['rows'][number], { columns }: ReadTable, find: FindOrganisation): Person[] {
  const cells = row.map((cell, index) => ({ column: columns[index] ?? 'other', words: plainText(cell).replace(/\s+/gu, ' ').trim() }));
  const told = cells.filter(({ column, words }) => TOLD.has(column) && words !== '' && !isAwayWord(words) && !isPresentWord(words));
  const [initials, from] = (['initials', 'organisation'] as const).map((wanted) => told.find(({ column }) => column === wanted)?.words);
  const others = told.filter(({ column }) => column !== 'initials' && (from === undefined || column !== 'organisation')).map(({ words }) => words);
  const people = from === undefined ? readPeople([others.join(', ')], find) : fromPart(from, others, find);
  return people.flatMap((person) => withInitials(person, initials ?? null));
}

function fromPart(from: string, others: readonly string[], find: FindOrganisation): Person[] {
  if (others.length === 0) return isFullName(from) || isSeveral(from, find) ? readPeople([from], find) : [{ name: null, role: null, organisation: find(from) ?? { who: from } }];
  return readPeople([others.join(', ')], find).map((person) => comesFrom(person, from, find));
}

/** Initials are a name of somebody: »Ansvarlig: BHR« is found by them. */
function withInitials(person: Person, initials: string | null): Person[] {
  if (initials === null) return [person];
  return person.name === null ? [{ ...person, name: initials }] : [person, { ...person, name: initials }];
}

/** `Konsulent (referent)` beside `Sekretariatet`: what was taken for who it is, is a role beside the column. */
function comesFrom({ name, role, organisation }: Person, from: string, find: FindOrganisation): Person {
  const there = find(from) ?? { who: from };
  if (organisation === null) return { name, role, organisation: there };
  const own = organisationName(organisation);
  return find(own) === null ? { name, role: role === null ? own : `${own}, ${role}`, organisation: there } : { name, role, organisation };
}

/** `Kommune A og Kommune B` in the one cell of a row. */
function isSeveral(from: string, find: FindOrganisation): boolean {
  const parts = from.split(/,\s*|\s+og\s+/u);
  return parts.length > 1 && parts.every((part) => find(part) !== null);
}

function isMarked(cell: string): boolean {
  return cell.trim() !== '' && !/^(?:nej|[-–—]+)$/iu.test(cell.trim());
}

/** `Nej (afbud)`, `Afbud`, `Ikke til stede`. */
function isAwayWord(cell: string): boolean {
  return /^(?:nej\s*[,(–—-]?\s*)?(?:afbud|fraværende|ikke til ?stede|ikke mødt|ej mødt|udeblevet|forhindret)(?!\p{L})/iu.test(cell.trim()) && cell.length <= 40;
}

function isPresentWord(cell: string): boolean {
  return /^(?:x(?:\s*\(.*\))?|ja|nej|✓|v|\+|til ?stede|deltog|mødt|deltager)$/iu.test(cell.trim());
}

/** A column for those who were there says with a blank or a »nej« that somebody was not. */
function isDenied(row: ReadTable['rows'][number], { columns }: ReadTable): boolean {
  return columns.includes('present') && !columns.includes('absent') && !isMarked(plainText(cellOf(row, columns, 'present')).replace(/^nej.*$/iu, 'nej'));
}
