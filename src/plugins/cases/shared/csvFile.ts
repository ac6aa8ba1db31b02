export const CSV_TYPE = 'text/csv;charset=utf-8';

/** By which Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A file for Danish Excel from the cells of each line, which stand as they are to be written. */
export function toCsvFile(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(';')}\r\n`).join('');
}

/** A text between quotes, those in it doubled. */
export function quoteCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
