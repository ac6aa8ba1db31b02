import { paragraphOf, plainText, type Phrasing } from '../text/phrasing';
import { isAssignment } from './assignment';
import type { Column } from './columns';
import { cutAtLabels } from './segments';
import { cutAtDecisions, cutLastSentence } from './sentences';
import { readLine } from './readLine';
import { addRecord } from './attach';
import { closeScope, closeTalk, contextOf, noteGuess, useLabel, type Reading } from './reading';
import { isRecord, type RawRecord } from './record';
import { fill, readRecordRow, tellFields } from './recordTable';
import { cellLines, cellOf, isBlank, type ReadTable } from './tables';

/** What a row is read with. */
export interface TalkRow {
  table: ReadTable;
  /** The title of the item that the row opens; empty when it opens none. */
  title: Phrasing;
  /** The number of a row that goes on with the item above it, which stands nowhere else. */
  printed: string | null;
}

/** Columns with a place of their own; all others stand as text with their word before them. */
const READ: ReadonlySet<Column> = new Set(['number', 'item', 'item-talk', 'talk', 'decision', 'action', 'who', 'deadline', 'who-deadline', 'status']);
const ABOUT: readonly Column[] = ['who', 'deadline', 'who-deadline', 'status'];

/** The lines of all cells with text in a row. */
export function talkLines(row: readonly Phrasing[], { columns }: ReadTable): Phrasing[] {
  return row.flatMap((cell, index) => (columns[index] === 'talk' && !isBlank(cell) ? cellLines(cell) : []));
}

/** The text of a row first, then what was decided and is to be done. `talk` are the lines of its text. */
export function readTalkRow(row: readonly Phrasing[], talk: readonly Phrasing[], { table, title, printed }: TalkRow, reading: Reading): void {
  if (printed !== null) useLabel(printed, 'nummer på en række', reading);
  readOthers(row, table, reading);
  const isHandedOut = ABOUT.slice(0, 3).some((column) => !isBlank(cellOf(row, table.columns, column)));
  const hasRecord = (['decision', 'action'] as const).some((column) => !isBlank(cellOf(row, table.columns, column)));
  if (isHandedOut && !hasRecord) return readHandedOut(row, talk, { table, title, printed }, reading);
  readLines(talk, reading);
  const rest = table.columns.map((column): Column => (['decision', 'action', ...ABOUT].includes(column) ? column : 'number'));
  const left = row.map((cell, index) => (rest[index] === 'number' ? [] : cell));
  if (left.some((cell) => !isBlank(cell))) readRecordRow(left, { ...table, columns: rest }, reading);
}

function readOthers(row: readonly Phrasing[], { columns, header }: ReadTable, reading: Reading): void {
  row.forEach((cell, index) => {
    if (!READ.has(columns[index] ?? 'other') && !isBlank(cell)) readLine([{ type: 'text', value: `${header[index] ?? ''}: ` }, ...cell], reading);
  });
}

function readLines(lines: readonly Phrasing[], reading: Reading): void {
  lines.forEach((line) => {
    readLine(line, reading);
  });
  closeTalk(reading);
  closeScope(reading);
  reading.fresh = [];
}

/** A row that says who or when, and has no cell for what: its text says it, or its title does. */
function readHandedOut(row: readonly Phrasing[], talk: readonly Phrasing[], { table, title }: TalkRow, reading: Reading): void {
  const before = reading.parts.length;
  const task = talk.some((line) => holdsRecord(line, reading)) ? null : taskOf(row, talk, title, table, reading);
  readLines(task === null ? talk : talk.flatMap((line) => (line !== task.line ? [line] : plainText(task.before).trim() === '' ? [] : [task.before])), reading);
  if (task !== null) {
    addRecord('action', [paragraphOf(task.last)], reading);
    noteGuess(plainText(task.last), 'en handling', 'rækken har en ansvarlig eller en frist', reading);
  }
  const records = reading.parts.slice(before).filter(isRecord);
  if (records.length === 0) return leaveAsText(row, table, reading);
  fill(filledBy(row, table, records), row, table.columns);
  tellFields(row, table, reading);
  reading.fresh = [];
}

function holdsRecord(line: Phrasing, reading: Reading): boolean {
  const isLabelled = cutAtLabels(line).some(({ label }) => label !== null && (label.kind === 'decision' || label.kind === 'action'));
  return isLabelled || cutAtDecisions(line, contextOf(reading)).some(({ kind }) => kind !== 'text');
}

interface Task {
  /** The line of the text that it stands in; null when the title is the task. */
  line: Phrasing | null;
  before: Phrasing;
  last: Phrasing;
}

/** The last sentence of a line when it hands something out or the row has a day; a title when the row has both who and when. */
function taskOf(row: readonly Phrasing[], talk: readonly Phrasing[], title: Phrasing, { columns }: ReadTable, reading: Reading): Task | null {
  const hasDay = !isBlank(cellOf(row, columns, 'deadline')) || /\d|snarest|næste|ultimo|medio|primo|straks/iu.test(plainText(cellOf(row, columns, 'who-deadline')));
  const tasks = talk.map((line): Task => ({ line, ...cutLastSentence(line) }));
  const { known } = contextOf(reading);
  const found = tasks.filter(({ last }) => isAssignment(plainText(last), known)).at(-1);
  if (found !== undefined || !hasDay) return found ?? null;
  const last = tasks.filter((task) => !plainText(task.last).trim().endsWith('?')).at(-1);
  if (last !== undefined) return last;
  return talk.length === 0 && !isBlank(cellOf(row, columns, 'who')) && plainText(title).trim() !== '' ? { line: null, before: [], last: title } : null;
}

/** As many records as the cells have lines, else the last: `besluttet …. Kommune A sender …` names who sends. */
function filledBy(row: readonly Phrasing[], { columns }: ReadTable, records: readonly RawRecord[]): RawRecord[] {
  const isPaired = ABOUT.some((column) => plainText(cellOf(row, columns, column)).split('\n').length === records.length);
  const open = records.filter(({ who, deadline }) => who.length === 0 && deadline === null);
  if (isPaired && open.length === records.length) return [...records];
  // Where every sentence says itself who does it, the cell beside them says when.
  return (open.length > 0 ? open : records.filter(({ deadline }) => deadline === null)).slice(-1);
}

/** Who leads an item may stand where others have who is responsible; nothing says which. */
function leaveAsText(row: readonly Phrasing[], { columns, header }: ReadTable, reading: Reading): void {
  row.forEach((cell, index) => {
    if (!ABOUT.includes(columns[index] ?? 'other') || isBlank(cell)) return;
    const label = header[index] ?? '';
    reading.parts.push({ kind: 'text', node: paragraphOf([{ type: 'text', value: `${label}: ` }, ...cell]) });
    reading.gathered.notes.push({ kind: 'look', place: reading.place, text: `»${label}: ${plainText(cell).trim()}« står som tekst, for rækken siger ikke, hvad der skal gøres.` });
  });
}
