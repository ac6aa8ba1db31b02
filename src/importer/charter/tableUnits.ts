import type { Table, TableCell, TableRow } from 'mdast';
import { linesOf, plainText, type Phrasing } from '../text/phrasing';
import type { Unit } from '../recognise/units';
import type { Note } from '../report/notes';
import { isTitleLike } from './cutAtMarks';

/** A document whose paragraphs are rows of a table, as if each row stood as a heading with its text below. */
export function unfoldTables(units: readonly Unit[], notes: Note[]): Unit[] {
  return units.flatMap((unit) => (unit.kind === 'table' && isOfParagraphs(unit.table) ? unfold(unit.table, notes) : [unit]));
}

const FEWEST_ROWS = 2;
const COUNTING = /^\s*(?:§\s*)?(\d{1,3})\s*[.):]?\s*$/u;
const HEAD = /^\s*(?:princip|løfte|paragraf|mål|målsætning|forpligtelse|pejlemærke|emne|overskrift)(?:per|er|r)?(?:ne)?\s*$/iu;

/** Rows that count from one, or have a title each below a head that says so. */
function isOfParagraphs(table: Table): boolean {
  const rows = rowsOf(table);
  const isCounted = rows.every(({ children: [first] }, index) => numberIn(first) === index + 1);
  const isTitled = HEAD.test(textOf(table.children[0]?.children[0])) && rows.every(({ children: [first] }) => isTitleLike(textOf(first)));
  return rows.length >= FEWEST_ROWS && (isCounted || isTitled) && rows.every(({ children }) => children.slice(1).some((cell) => textOf(cell) !== ''));
}

/** The rows below the head, which has no number. */
function rowsOf({ children }: Table): TableRow[] {
  return numberIn(children[0]?.children[0]) === null ? children.slice(1) : children;
}

function textOf(cell: TableCell | undefined): string {
  return cell === undefined ? '' : plainText(cell.children).trim();
}

function numberIn(cell: TableCell | undefined): number | null {
  const number = COUNTING.exec(textOf(cell))?.[1];
  return number === undefined ? null : Number(number);
}

function unfold(table: Table, notes: Note[]): Unit[] {
  const rows = rowsOf(table);
  const head = table.children.length === rows.length ? null : table.children[0];
  if (head != null) notes.push({ kind: 'used', place: 'tabellen', words: head.children.map(textOf).join(' | '), becomes: 'nummer, overskrift og tekst' });
  return rows.flatMap(unfoldRow);
}

function unfoldRow({ children }: TableRow): Unit[] {
  const number = numberIn(children[0]);
  const cells = children.slice(number === null ? 0 : 1).map((cell): Phrasing => cell.children).filter((words) => plainText(words).trim() !== '');
  const [first = [], ...rest] = cells;
  const mark = number === null ? [] : [{ type: 'text' as const, value: `${number}. ` }];
  const below = rest.flatMap((words) => linesOf(words)).map((words): Unit => ({ kind: 'line', words }));
  return [{ kind: 'heading' as const, depth: 3, words: [...mark, ...first] }, ...below];
}
