import type { PhrasingContent, Table, TableRow } from 'mdast';
import { isBold, linesOf, plainText, type Phrasing } from '../text/phrasing';
import { columnOfHeader, type Column } from './columns';
import { labelAtStart } from './labels';
import { readNumbering } from './numbering';

/** What a table is about, and with that how its rows are read. */
export type TableUse = 'items' | 'talk' | 'actions' | 'decisions' | 'people' | 'facts' | 'plain';

export interface ReadTable {
  use: TableUse;
  columns: readonly Column[];
  /** Header words in order, for what is told of the table. */
  header: readonly string[];
  /** Rows below the header; with `facts` all rows, for there the first is one too. */
  rows: readonly (readonly Phrasing[])[];
}

/** Reads a table by its header, whatever the order of its columns and whichever of the usual words they go by. */
export function readTable(table: Table): ReadTable {
  const all = table.children.map(cellsOf);
  const header = (all[0] ?? []).map((cell) => plainText(cell).replace(/\s+/gu, ' ').replace(/[:*]+$/u, '').trim());
  const named = header.map((words, index) => columnOf(words, all.slice(1).map((row) => row[index] ?? [])));
  const columns = withTalk(distinct(named, header), all.slice(1));
  const use = useOf(columns, all);
  return { use, columns, header, rows: use === 'facts' ? all : all.slice(1) };
}

/** What two columns say is read from one, and the other keeps its word before it: `Dato` beside `Frist`, `Punkt` beside `Emne`. */
function distinct(columns: readonly Column[], header: readonly string[]): Column[] {
  const isDue = (index: number): boolean => /frist|deadline|senest|hvornår/iu.test(header[index] ?? '');
  return columns.map((column, index) => {
    if (column === 'other' || column === 'talk' || column === 'name') return column;
    const same = columns.flatMap((each, place) => (each === column ? [place] : []));
    const own = column === 'deadline' ? (same.find(isDue) ?? same[0]) : same[0];
    return own === index ? column : 'other';
  });
}

/** Columns that hold who and when, with nothing but a title or text for what: the rows say what that column is. */
function withTalk(columns: readonly Column[], rows: readonly (readonly Phrasing[])[]): readonly Column[] {
  const has = (...wanted: Column[]): boolean => wanted.some((column) => columns.includes(column));
  if (!has('who', 'deadline', 'who-deadline') || has('decision', 'action')) return columns;
  const isSectioned = rows.some((row) => sectionOf(row, columns) !== null);
  const become = (from: Column, to: Column): Column[] => columns.map((column) => (column === from ? to : column));
  if (has('item') && !has('talk')) return isSectioned ? become('item', 'talk') : areTasks(columns, rows) ? become('item', 'action') : columns;
  return has('talk') && has('number') && !has('item') && !isSectioned ? become('talk', 'item-talk') : columns;
}

/** Under »Emne« stand tasks when most rows say both who and when. */
function areTasks(columns: readonly Column[], rows: readonly (readonly Phrasing[])[]): boolean {
  const isHandedOut = (row: readonly Phrasing[]): boolean => !isBlank(cellOf(row, columns, 'who-deadline')) || (!isBlank(cellOf(row, columns, 'who')) && !isBlank(cellOf(row, columns, 'deadline')));
  return rows.length > 0 && rows.filter(isHandedOut).length * 2 > rows.length;
}

/** A row with nothing but a title, as one merged over all columns is: `1. Projektets stade` where other rows have numbers. */
export function sectionOf(row: readonly Phrasing[], columns: readonly Column[]): Phrasing | null {
  const filled = row.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, column: columns[index] ?? 'other' }]));
  const [only, another] = filled;
  if (only === undefined || another !== undefined) return null;
  const text = plainText(only.cell).trim();
  const isTitle = text.length <= 80 && /\p{L}{3}/u.test(text) && !/[.:;!?]$|\n/u.test(text);
  if (!isTitle) return null;
  const isOwn = only.column === 'number' || (!columns.includes('item') && only.column === 'talk' && (isBold(only.cell) || readNumbering(text) !== null));
  return isOwn ? only.cell : null;
}

function cellsOf({ children }: TableRow): PhrasingContent[][] {
  return children.map((cell) => cell.children);
}

/** `Punkt` above numbers only is their column; `Titel` beside names is what somebody does. */
function columnOf(header: string, cells: readonly Phrasing[]): Column {
  const column = columnOfHeader(header);
  const isNumbers = cells.length > 0 && cells.every((cell) => /^(?:punkt|pkt\.?)?\s*\d{1,2}(?:\.\d{1,2})*\.?$/iu.test(plainText(cell).trim()));
  return column === 'item' && isNumbers ? 'number' : column;
}

function useOf(columns: readonly Column[], all: readonly (readonly Phrasing[])[]): TableUse {
  const has = (...wanted: Column[]): boolean => wanted.some((column) => columns.includes(column));
  if (columns.length === 2 && columns[1] === 'other' && isFacts(all)) return 'facts';
  if (has('name') || (has('organisation') && has('present', 'absent', 'role') && !has('action', 'decision'))) return has('action', 'decision') ? 'plain' : 'people';
  if (has('absent') && columns.every((column) => column === 'present' || column === 'absent')) return 'people';
  if (has('item-talk') || (has('item') && has('talk', 'decision', 'action'))) return 'items';
  if (has('talk') && has('decision', 'action') && has('number')) return 'items';
  if (has('action') && has('who', 'deadline', 'who-deadline', 'status')) return 'actions';
  if (has('decision') && !has('talk')) return 'decisions';
  if (has('talk') && has('who', 'deadline', 'who-deadline')) return all.some((row) => sectionOf(row, columns) !== null) ? 'items' : 'talk';
  return isFacts(all) ? 'facts' : 'plain';
}

/** Two columns, the left with labels or numbers of items: a form that somebody filled in, if only with one row. */
function isFacts(all: readonly (readonly Phrasing[])[]): boolean {
  if (all.some((row) => row.length !== 2) || all.length === 0) return false;
  const named = all.filter(([left = []]) => isFactName(plainText(left).trim())).length;
  return named >= Math.min(2, all.length) && named * 2 >= all.length;
}

function isFactName(text: string): boolean {
  const label = labelAtStart(text);
  return (label !== null && label.length >= text.length) || (readNumbering(text) !== null && /\p{L}/u.test(text));
}

/** The lines of a cell, without the marks of a list that somebody typed. */
export function cellLines(cell: Phrasing): Phrasing[] {
  return linesOf(cell).map(withoutBullet).filter((line) => plainText(line).trim() !== '');
}

function withoutBullet(line: Phrasing): Phrasing {
  const [first, ...rest] = line;
  if (first?.type !== 'text') return line;
  return [{ ...first, value: first.value.replace(/^\s*[-–—•*·]\s+/u, '') }, ...rest];
}

/** A cell with nothing but a dash is empty. */
export function isBlank(cell: Phrasing): boolean {
  return /^[\s\-–—/.]*$/u.test(plainText(cell));
}

export function cellOf(row: readonly Phrasing[], columns: readonly Column[], wanted: Column): Phrasing {
  const index = columns.indexOf(wanted);
  const cell = index === -1 ? [] : (row[index] ?? []);
  return isBlank(cell) ? [] : cell;
}
