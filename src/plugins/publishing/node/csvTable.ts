import { toCsvCell, toCsvDay, toCsvFile } from '../../../danish/csv';

/** A column by its heading, and what an entry has in it. */
export type Column<Entry> = readonly [string, (entry: Entry) => string | number];

/** A table for Danish Excel, in the order of the ids like the JSON beside it. */
export function toTable<Entry extends { id: string }>(entries: readonly Entry[], columns: readonly Column<Entry>[]): string {
  return toTableInOrder([...entries].sort((left, right) => (left.id < right.id ? -1 : 1)), columns);
}

/** The same in the order of the entries. */
export function toTableInOrder<Entry>(entries: readonly Entry[], columns: readonly Column<Entry>[]): string {
  return toCsvFile([columns.map(([heading]) => toCsvCell(heading)), ...entries.map((entry) => columns.map(([, valueOf]) => toCsvCell(valueOf(entry))))]);
}

/** Several things in one cell. */
export function several(things: readonly string[]): string {
  return things.join(' | ');
}

export function dayText(day: string | null): string {
  return day === null ? '' : toCsvDay(day);
}

export function yesOrNo(is: boolean): string {
  return is ? 'ja' : 'nej';
}
