import { plainText } from '../text/phrasing';
import type { LabelKind } from './labels';
import type { FindOrganisation } from './organisations';
import { readPeople, type Person } from './people';
import type { Gathered } from './record';
import type { Reading } from './reading';
import { cellOf, type ReadTable } from './tables';
import { isFullName } from './words';

/** Puts the people of a few lines under those who took part or those who did not. */
export function gatherPeople(kind: LabelKind, label: string, lines: readonly string[], place: string, gathered: Gathered, find: FindOrganisation): void {
  const people = readPeople(lines, find);
  const becomes = kind === 'absent' ? 'afbud' : 'deltagere';
  gathered.notes.push({ kind: 'used', place, words: `${label}: ${lines.join(' · ')}`, becomes });
  if (kind === 'absent') gathered.absent.push(...people);
  else gathered.participants.push(...people.map((person) => (kind === 'participants' ? person : withRole(person, label))));
}

/** `Referent: Sekretariatet` → the secretariat, as the one who took the minutes. */
function withRole(person: Person, label: string): Person {
  const { name, role, organisation } = person;
  if (name === null && organisation === null && role !== null) return { name, role: label, organisation: { who: role } };
  return { ...person, role: role ?? label };
}

/** A table of people: names, where they come from, what they do and whether they were there, in any order of columns. */
export function gatherTable(table: ReadTable, isAbsent: boolean, place: string, gathered: Gathered, find: FindOrganisation): void {
  const used = [table.header, ...table.rows.map((row) => row.map(plainText))].map((cells) => cells.join(' | ')).join(' · ');
  gathered.notes.push({ kind: 'used', place, words: used, becomes: 'deltagere og afbud' });
  for (const row of table.rows) {
    const people = personOfRow(row, table, find);
    const isAway = isAbsent || isMarked(plainText(cellOf(row, table.columns, 'absent'))) || isDenied(row, table);
    (isAway ? gathered.absent : gathered.participants).push(...people);
  }
}

function personOfRow(row: ReadTable['rows'][number], { columns }: ReadTable, find: FindOrganisation): Person[] {
  const told = row.filter((_, index) => !['present', 'absent', 'number', 'who-deadline'].includes(columns[index] ?? 'other'));
  const cells = told.map((cell) => plainText(cell).replace(/\s+/gu, ' ').trim()).filter((cell) => cell !== '');
  return readPeople([cells.join(', ')], find);
}

function isMarked(cell: string): boolean {
  return cell.trim() !== '' && !/^nej$/iu.test(cell.trim());
}

/** A column for those who were there says with a blank or a »nej« that somebody was not. */
function isDenied(row: ReadTable['rows'][number], { columns }: ReadTable): boolean {
  return columns.includes('present') && !columns.includes('absent') && !isMarked(plainText(cellOf(row, columns, 'present')).replace(/^afbud$/iu, 'nej'));
}

/** A line that names people is not longer than this, however many they are. */
const LONGEST_LINE = 2_000;

/**
 * Takes lines above the first item that name people with where they come from, though no label says so: their names must not
 * be published either. False when the lines are something else.
 */
export function takePeople(lines: readonly string[], { place, gathered, find, isIntro }: Reading): boolean {
  if (!isIntro || !lines.every((line) => line.length < LONGEST_LINE && looksLikePeople(line, find))) return false;
  const people = lines.map((line) => readPeople([line], find));
  const areAll = lines.length > 0 && people.every((some) => some.length > 0 && some.every(({ name, organisation }) => name !== null && isFullName(name) && organisation !== null));
  if (!areAll) return false;
  gathered.participants.push(...people.flat());
  gathered.notes.push({ kind: 'guess', place, words: lines.join(' · '), taken: 'deltagere', why: 'navne med kommune eller organisation over det første punkt' });
  return true;
}

/** Whether a line below »Deltagere« still names people: short pieces between commas, one of them a name or an organisation. */
export function looksLikePeople(text: string, find: FindOrganisation): boolean {
  const pieces = text.split(/[,;\n()]|\s+og\s+/u).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const isShort = pieces.every((piece) => piece.split(/\s+/u).length <= 6);
  return isShort && readPeople(text.split('\n'), find).some(({ name, organisation }) => name !== null || organisation !== null);
}
