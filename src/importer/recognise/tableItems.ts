import { plainText, type Phrasing } from '../text/phrasing';
import { splitNumber } from './openers';
import { readLine } from './readLine';
import { beginReading, closeScope, closeTalk, type Reading } from './reading';
import type { RawPart, Gathered } from './record';
import type { FindOrganisation } from './organisations';
import { readRecordRow } from './recordTable';
import { cellLines, cellOf, isBlank, type ReadTable } from './tables';

/** An item that is a row of a table. */
export interface TableItem {
  number: string | null;
  title: Phrasing;
  parts: RawPart[];
}

/** Items out of a table that has one in each row. A row without a title goes on with the item above it. */
export function readTableItems(table: ReadTable, gathered: Gathered, find: FindOrganisation): TableItem[] {
  gathered.notes.push({ kind: 'used', place: 'tabellen med punkter', words: table.header.join(' | '), becomes: 'kolonner' });
  const items: TableItem[] = [];
  for (const row of table.rows) {
    const { number, title } = titleOfRow(row, table);
    const last = items.at(-1);
    const isMore = plainText(title).trim() === '' && last !== undefined;
    const reading = beginReading(`rækken »${plainText(isMore ? last.title : title)}«`, gathered, find);
    readRow(row, table, reading);
    if (isMore) last.parts.push(...reading.parts);
    else items.push({ number, title: plainText(title).trim() === '' ? [{ type: 'text', value: 'Uden overskrift' }] : title, parts: reading.parts });
  }
  return items;
}

function titleOfRow(row: readonly Phrasing[], { columns }: ReadTable): { number: string | null; title: Phrasing } {
  const [first = [], ...more] = cellLines(cellOf(row, columns, 'item'));
  const { number, title } = splitNumber(first);
  const printed = plainText(cellOf(row, columns, 'number')).trim().replace(/^(?:punkt|pkt)\.?\s*|\.$/giu, '');
  const whole = more.reduce<Phrasing>((words, line) => [...words, { type: 'text', value: ' ' }, ...line], title);
  return { number: printed === '' ? number : printed, title: whole };
}

/** The text of a row first, then what was decided and is to be done. */
function readRow(row: readonly Phrasing[], table: ReadTable, reading: Reading): void {
  row.forEach((cell, index) => {
    const column = table.columns[index] ?? 'other';
    if (isBlank(cell)) return;
    if (column === 'talk') cellLines(cell).forEach((line) => readLine(line, reading));
    if (column === 'other') readLine([{ type: 'text', value: `${table.header[index] ?? ''}: ` }, ...cell], reading);
  });
  closeTalk(reading);
  closeScope(reading);
  reading.fresh = [];
  const rest = table.columns.map((column) => (['talk', 'item', 'number', 'other'].includes(column) ? 'number' : column));
  const blank = row.map((cell, index) => (rest[index] === 'number' ? [] : cell));
  if (blank.some((cell) => !isBlank(cell))) readRecordRow(blank, { ...table, columns: rest }, reading);
}

