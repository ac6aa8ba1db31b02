import type { PhrasingContent, Table, TableRow } from 'mdast';
import { linesOf, plainText, type Phrasing } from '../text/phrasing';
import { labelAtStart } from './labels';
import { readNumbering } from './numbering';

/** What the cells of a column say. */
export type Column =
  | 'number' | 'item' | 'talk' | 'decision' | 'action' | 'who' | 'deadline' | 'who-deadline' | 'status' | 'name' | 'organisation' | 'role' | 'present' | 'absent' | 'other';

const HEADERS: readonly { column: Column; pattern: RegExp }[] = [
  { column: 'number', pattern: /^(?:nr|#|no|pkt|punkt\s?nr|punktnr|nummer|id|løbenr)\.?$/iu },
  { column: 'who-deadline', pattern: /^(?:ansvarlige?|hvem|ansvar)\s*(?:\/|og|\+|,|&)\s*(?:(?:tids)?frist|deadline|hvornår)$/iu },
  { column: 'who', pattern: /^(?:(?:opgave)?ansvarlige?|ansvar|hvem|tovholdere?|udføres af|udfører|owner)$/iu },
  { column: 'deadline', pattern: /^(?:(?:tids)?frist|deadline|hvornår|senest|dato|due(?: date)?|forventet færdig|tid)$/iu },
  { column: 'status', pattern: /^(?:status|tilstand)$/iu },
  { column: 'decision', pattern: /^(?:beslutning(?:er)?|konklusion(?:er)?|vedtagelse|besluttet|aftale[rt]?|resultat|udfald)(?:\s*(?:\/|og)\s*(?:handling(?:er)?|opfølgning|konklusion(?:er)?|aftale[rt]?))?$/iu },
  { column: 'action', pattern: /^(?:handling(?:er)?|opgaver?|aktion(?:er)?|actions?|action (?:point|item)s?|hvad|næste skridt|opfølgning|to[- ]?do|handlepunkt(?:er)?|aktivitet)$/iu },
  { column: 'talk', pattern: /^(?:drøftelse(?:r)?|(?:møde)?referat|indhold|notat(?:er)?|beskrivelse|diskussion|bemærkning(?:er)?|kommentar(?:er)?|resumé|resume|baggrund|orientering|tekst|noter)$/iu },
  { column: 'item', pattern: /^(?:punkt(?:er)?|emne(?:r)?|(?:dagsordens)?punkt(?:\s*\/\s*emne)?|sag|tema|overskrift|titel|dagsorden)$/iu },
  { column: 'name', pattern: /^(?:navn|deltagere?|person|mødedeltagere?)$/iu },
  { column: 'organisation', pattern: /^(?:kommune(?:r)?|organisation|myndighed|virksomhed|firma|arbejdssted|kommune\s*\/\s*organisation)$/iu },
  { column: 'role', pattern: /^(?:rolle|stilling|funktion|stillingsbetegnelse)$/iu },
  { column: 'present', pattern: /^(?:til ?stede|deltog|fremmødt|mødt|deltager(?:\s*ja\/nej)?\?)$/iu },
  { column: 'absent', pattern: /^(?:afbud|fraværende)$/iu },
];

/** What a table is about, and with that how its rows are read. */
export type TableUse = 'items' | 'actions' | 'decisions' | 'people' | 'facts' | 'plain';

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
  const columns = header.map((words, index) => columnOf(words, all.slice(1).map((row) => row[index] ?? [])));
  const use = useOf(columns, all);
  return { use, columns, header, rows: use === 'facts' ? all : all.slice(1) };
}

function cellsOf({ children }: TableRow): PhrasingContent[][] {
  return children.map((cell) => cell.children);
}

/** `Punkt` above numbers only is their column; `Titel` beside names is what somebody does. */
function columnOf(header: string, cells: readonly Phrasing[]): Column {
  const column = HEADERS.find(({ pattern }) => pattern.test(header))?.column ?? 'other';
  const isNumbers = cells.length > 0 && cells.every((cell) => /^(?:punkt|pkt\.?)?\s*\d{1,2}(?:\.\d{1,2})*\.?$/iu.test(plainText(cell).trim()));
  return column === 'item' && isNumbers ? 'number' : column;
}

function useOf(columns: readonly Column[], all: readonly (readonly Phrasing[])[]): TableUse {
  const has = (...wanted: Column[]): boolean => wanted.some((column) => columns.includes(column));
  if (has('name') || (has('organisation') && has('present', 'absent', 'role') && !has('action', 'decision'))) return has('action', 'decision') ? 'plain' : 'people';
  if (has('item') && has('talk', 'decision', 'action')) return 'items';
  if (has('talk') && has('decision', 'action') && has('number')) return 'items';
  if (has('action') && has('who', 'deadline', 'who-deadline', 'status')) return 'actions';
  if (has('decision') && !has('talk')) return 'decisions';
  return isFacts(all) ? 'facts' : 'plain';
}

/** Two columns, the left with labels or numbers of items: a form that somebody filled in. */
function isFacts(all: readonly (readonly Phrasing[])[]): boolean {
  if (all.some((row) => row.length !== 2) || all.length === 0) return false;
  const named = all.filter(([left = []]) => isFactName(plainText(left).trim())).length;
  return named >= 2 && named * 2 >= all.length;
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
