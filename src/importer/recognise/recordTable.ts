import type { PhrasingContent, RootContent } from 'mdast';
import { paragraphOf, plainText, type Phrasing } from '../text/phrasing';
import type { Column } from './columns';
import { addRecord } from './attach';
import { closeScope, isNothing, useLabel, type Reading } from './reading';
import { labelAtStart } from './labels';
import { readLine } from './readLine';
import { isRecord, type RawRecord } from './record';
import { cellLines, cellOf, isBlank, type ReadTable } from './tables';

/** A table of decisions or actions: each row is one, or as many as its cells have lines. */
export function readRecordTable(table: ReadTable, reading: Reading): void {
  closeScope(reading);
  useLabel(table.header.join(' | '), 'kolonner', reading);
  reading.fresh = [];
  for (const row of table.rows) readRecordRow(row, table, reading);
}

/** The cells of one row that hold a decision or an action, with who and when. */
export function readRecordRow(row: readonly Phrasing[], table: ReadTable, reading: Reading): void {
  const { columns } = table;
  const decisions = recordsOf('decision', row, columns, reading);
  const actions = recordsOf('action', row, columns, reading);
  const main = actions.length > 0 ? actions : decisions;
  if (main.length === 0) return tellRest(row, table, reading);
  fill(main, row, columns);
  const about = aboutOf(row, table, ['decision', 'action']);
  main[0]?.blocks.push(...about);
  tellFields(row, table, reading);
}

/** As many records as the cell has lines, when who or when has as many; else one with all of its lines. */
function recordsOf(kind: RawRecord['kind'], row: readonly Phrasing[], columns: readonly Column[], reading: Reading): RawRecord[] {
  const all = cellLines(cellOf(row, columns, kind));
  const lines = all.filter((line) => !isNothing(line));
  for (const line of all) if (isNothing(line)) useLabel(plainText(line), kind === 'decision' ? 'ingen beslutning' : 'ingen handling', reading);
  if (lines.length === 0) return [];
  if (lines.some((line) => labelAtStart(plainText(line))?.isMarked === true)) return labelledLines(kind, lines, reading);
  const isPaired = lines.length > 1 && (['who', 'deadline', 'who-deadline'] as const).some((column) => cellLines(cellOf(row, columns, column)).length === lines.length);
  if (isPaired) return lines.map((line) => addRecord(kind, [paragraphOf(line)], reading));
  return [addRecord(kind, lines.map(paragraphOf), reading)];
}

/** `Beslutning: …`, `Ansvarlig: …` inside a cell say more than the word above it. */
function labelledLines(kind: RawRecord['kind'], lines: readonly Phrasing[], reading: Reading): RawRecord[] {
  const before = reading.parts.length;
  for (const line of lines) {
    if (labelAtStart(plainText(line))?.isMarked === true) readLine(line, reading);
    else addRecord(kind, [paragraphOf(line)], reading);
  }
  return reading.parts.slice(before).filter(isRecord).filter((record) => record.kind === kind);
}

/** Puts what the cells for who, when and status say into the records of a row. */
export function fill(records: readonly RawRecord[], row: readonly Phrasing[], columns: readonly Column[]): void {
  const valuesOf = (column: Column): (index: number) => string | null => {
    const lines = cellLines(cellOf(row, columns, column)).map((line) => plainText(line).trim());
    return (index) => (lines.length === 0 ? null : lines.length === records.length ? (lines[index] ?? null) : lines.join(', '));
  };
  const [who, both, deadline, status] = [valuesOf('who'), valuesOf('who-deadline'), valuesOf('deadline'), valuesOf('status')];
  records.forEach((record, index) => {
    if (record.who.length === 0) record.who.push(...[who(index), both(index)].filter((value) => value !== null));
    record.deadline = deadline(index) ?? both(index) ?? record.deadline;
    record.status = status(index) ?? record.status;
  });
}

/** What the other columns say, each with the word above it: `Emne: Charter`. */
function aboutOf(row: readonly Phrasing[], { columns, header }: ReadTable, read: readonly Column[]): RootContent[] {
  const done: readonly Column[] = [...read, 'who', 'deadline', 'who-deadline', 'status', 'number'];
  return row.flatMap((cell, index) => {
    const column = columns[index] ?? 'other';
    if (done.includes(column) || isBlank(cell)) return [];
    return [paragraphOf(withHeader(header[index] ?? '', cell))];
  });
}

function withHeader(header: string, cell: Phrasing): PhrasingContent[] {
  return header === '' ? [...cell] : [{ type: 'text', value: `${header}: ` }, ...cell];
}

/** The cells that became fields, as they stood. */
export function tellFields(row: readonly Phrasing[], { columns, header }: ReadTable, reading: Reading): void {
  const fields: readonly Column[] = ['who', 'deadline', 'who-deadline', 'status', 'number'];
  const told = row.flatMap((cell, index) => {
    const words = plainText(cell).replace(/\s+/gu, ' ').trim();
    return fields.includes(columns[index] ?? 'other') && words !== '' ? [`${header[index] ?? ''}: ${words}`] : [];
  });
  if (told.length > 0) useLabel(told.join(' · '), 'felter ved beslutning eller handling', reading);
}

/** A row without a decision or an action is text. */
export function tellRest(row: readonly Phrasing[], { header }: ReadTable, reading: Reading): void {
  row.forEach((cell, index) => {
    if (!isBlank(cell)) reading.parts.push({ kind: 'text', node: paragraphOf(withHeader(header[index] ?? '', cell)) });
  });
}
