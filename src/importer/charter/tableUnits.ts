import type { Table, TableCell, TableRow, Text } from 'mdast';
import { linesOf, plainText, type Phrasing } from '../text/phrasing';
import type { Unit } from '../recognise/units';
import type { Note } from '../report/notes';
import { isTitleLike } from './cutAtMarks';
import { readMark } from './marks';

/**
 * A document whose paragraphs are rows of a table, as if each row stood as a heading with its text below. What stands beside the text
 * keeps the head of its column: `Ansvarlig: Vej og Park`.
 */
export function unfoldTables(units: readonly Unit[], notes: Note[]): Unit[] {
  return units.flatMap((unit) => (unit.kind === 'table' && isOfParagraphs(unit.table) ? unfold(unit.table, notes) : [unit]));
}

const FEWEST_ROWS = 2;
const HEAD = /^\s*(?:princip|løfte|paragraf|mål|målsætning|forpligtelse|pejlemærke|emne|overskrift)(?:per|er|r)?(?:ne)?\s*$/iu;

/** Rows that count from one, or have a title each below a head that says so. */
function isOfParagraphs(table: Table): boolean {
  const rows = rowsOf(table).filter((row) => !isChapterRow(row));
  const isCounted = rows.every(({ children: [first] }, index) => numberIn(first) === index + 1);
  const isTitled = HEAD.test(textOf(table.children[0]?.children[0])) && rows.every(({ children: [first] }) => isTitleLike(textOf(first)));
  return rows.length >= FEWEST_ROWS && (isCounted || isTitled) && rows.every(({ children }) => children.slice(1).some((cell) => textOf(cell) !== ''));
}

/** A row with words in its first cell alone is a heading over those below it. */
function isChapterRow({ children: [first, ...more] }: TableRow): boolean {
  return textOf(first) !== '' && numberIn(first) === null && more.length > 0 && more.every((cell) => textOf(cell) === '');
}

/** The rows below the head, which has no number. */
function rowsOf({ children }: Table): TableRow[] {
  return numberIn(children[0]?.children[0]) === null ? children.slice(1) : children;
}

function textOf(cell: TableCell | undefined): string {
  return cell === undefined ? '' : plainText(cell.children).trim();
}

/** `1.`, `§ 2` or `Løfte 3`, and nothing more. */
function numberIn(cell: TableCell | undefined): number | null {
  const text = textOf(cell);
  const mark = readMark(`${text} `, true);
  return mark === null || mark.length < text.length ? null : mark.place;
}

function unfold(table: Table, notes: Note[]): Unit[] {
  const rows = rowsOf(table);
  const head = table.children.length === rows.length ? null : table.children[0];
  if (head != null) notes.push({ kind: 'used', place: 'tabellen', words: head.children.map(textOf).join(' | '), becomes: 'nummer, overskrift og tekst' });
  return rows.flatMap((row) => unfoldRow(row, head?.children ?? []));
}

function unfoldRow(row: TableRow, head: readonly TableCell[]): Unit[] {
  const [first] = row.children;
  if (isChapterRow(row)) return [{ kind: 'heading', depth: 2, words: first?.children ?? [] }];
  const number = numberIn(first);
  const all = row.children.map((cell, place) => ({ words: cell.children, text: textOf(cell), label: textOf(head[place]) }));
  const cells = all.slice(number === null ? 0 : 1).filter(({ text }) => text !== '');
  // A sentence is no title: it is text, as what stands in the cells beside it.
  const hasTitle = cells.length === 1 || number === null || isTitleLike(cells[0]?.text ?? '');
  const title = hasTitle ? cells.slice(0, 1) : [];
  const mark = number === null ? [] : [textNode(markOf(textOf(first), number))];
  const below = cells.slice(title.length).flatMap((cell, place) => linesOf(place === 0 ? cell.words : withLabel(cell)));
  return [{ kind: 'heading', depth: 3, words: [...mark, ...title.flatMap(({ words }) => words)] }, ...below.map((words): Unit => ({ kind: 'line', words }))];
}

/** What stands beside the text, with the head of its column. */
function withLabel({ words, label }: { words: Phrasing; label: string }): Phrasing {
  return label === '' ? words : [textNode(`${label.replace(/:$/u, '')}: `), ...words];
}

function textNode(value: string): Text {
  return { type: 'text', value };
}

/** A number stands with a point; a word with a number keeps it: `Løfte 3: `. */
function markOf(text: string, number: number): string {
  return /^\d/u.test(text) ? `${number}. ` : `${text.replace(/\s*[.:]$/u, '')}: `;
}
