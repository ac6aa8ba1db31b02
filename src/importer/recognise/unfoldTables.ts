import type { Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { linesOf, plainText, type Phrasing } from '../text/phrasing';
import type { Note } from '../report/notes';
import { columnOfHeader } from './columns';
import { labelOfHeading } from './labels';
import { readNumbering } from './numbering';
import { cellLines, isBlank } from './tables';

/**
 * A table for each item, as many keep their minutes, becomes a heading and lines: `12.1 | Sikkerhed` above `Referat | …` and
 * `Frist | …`. An empty cell says nothing, and its label is told of.
 */
export function unfoldTables(body: Root, notes: Note[]): Root {
  const parts = body.children.flatMap((node): RootContent[] => (node.type === 'table' ? cutAtHeaders(node) : [node]));
  return { ...body, children: parts.flatMap((node) => (node.type === 'table' ? (unfold(node, notes) ?? frame(node) ?? [narrow(node)]) : [node])) };
}

/** Two tables that lie close in a PDF come as one: where a row in it is a header, a table of its own begins. */
function cutAtHeaders(table: Table): Table[] {
  const starts = table.children.flatMap((row, index) => (index > 0 && isHeader(row) ? [index] : []));
  return [0, ...starts].map((start, index) => ({ ...table, children: table.children.slice(start, starts[index]) }));
}

/** At least three cells with words, or two that announce items, all of them words for columns, and different ones. */
function isHeader({ children }: TableRow): boolean {
  const words = children.map((cell) => plainText(cell.children).replace(/[:\s]+$/u, '').trim()).filter((cell) => cell !== '');
  const columns = words.map(columnOfHeader);
  const isOfItems = columns.some((column) => column === 'item' || column === 'number') && columns.some((column) => column === 'talk' || column === 'decision');
  return (words.length >= 3 || (words.length === 2 && isOfItems)) && !columns.includes('other') && new Set(columns).size === columns.length;
}

function unfold(table: Table, notes: Note[]): RootContent[] | null {
  const [first = [], ...rows] = table.children.map(({ children }) => children.map((cell) => cell.children));
  const title = titleOf(first);
  const isForm = rows.length > 0 && rows.every((row) => row.length <= 2) && rows.filter(([left = []]) => isLabel(left)).length * 2 > rows.length;
  if (title === null || !isForm) return null;
  const empty = rows.filter(([, right = []]) => isBlank(right)).map(([left = []]) => plainText(left).trim());
  if (empty.length > 0) notes.push({ kind: 'used', place: `punktet »${plainText(title)}«`, words: empty.join(' · '), becomes: 'ledetekst uden tekst' });
  return [{ type: 'heading', depth: 2, children: title }, ...rows.flatMap(([left = [], right = []]) => linesOfRow(left, right))];
}

/** A table of one column is a frame around its lines. */
function frame({ children: rows }: Table): Paragraph[] | null {
  if (rows.some(({ children }) => children.length !== 1)) return null;
  return rows.flatMap(({ children }) => children.flatMap((cell) => linesOf(cell.children).map((line): Paragraph => ({ type: 'paragraph', children: line }))));
}

/** A form with two pairs in each row, `Dato | … | Sted | …`, becomes one with a pair in each. */
function narrow(table: Table): Table {
  const isWide = table.children.every(({ children }) => children.length === 4);
  const pairs = table.children.filter(({ children: [first, , third] }) => first !== undefined && third !== undefined && isLabel(first.children) && (isLabel(third.children) || isBlank(third.children)));
  if (!isWide || pairs.length * 2 <= table.children.length) return table;
  // A row without a label goes on with the one above it in its own pair of columns.
  const rows = [0, 2].flatMap((start) => table.children.map((row): TableRow => ({ ...row, children: row.children.slice(start, start + 2) })));
  return { ...table, children: rows.filter(({ children }) => children.some((cell) => !isBlank(cell.children))) };
}

function isLabel(cell: Phrasing): boolean {
  return labelOfHeading(plainText(cell)) !== null;
}

/** `12.1 | Sikkerhed`, or `Punkt 3: Sikkerhed` over both columns. */
function titleOf([left = [], right = [], ...more]: readonly Phrasing[]): PhrasingContent[] | null {
  if (more.some((cell) => !isBlank(cell)) || isLabel(left)) return null;
  const number = plainText(left).trim().replace(/\.$/u, '');
  if (!isBlank(right)) return /^(?:(?:punkt|pkt\.?|sag|ad)\s*)?\d{1,3}(?:\.\d{1,2})*$/iu.test(number) && !plainText(right).includes('\n') ? [{ type: 'text', value: `${number}. ` }, ...right] : null;
  return readNumbering(plainText(left)) !== null && /\p{L}{3}/u.test(plainText(left)) ? [...left] : null;
}

/** One paragraph for the cell, so that its label and its lines stay together. */
function linesOfRow(left: Phrasing, right: Phrasing): Paragraph[] {
  if (isBlank(right)) return [];
  const [first = [], ...more] = cellLines(right);
  const label = plainText(left).trim().replace(/:$/u, '');
  const children = more.reduce<PhrasingContent[]>((words, line) => [...words, { type: 'break' }, ...line], [{ type: 'text', value: label === '' ? '' : `${label}: ` }, ...first]);
  return [{ type: 'paragraph', children }];
}
