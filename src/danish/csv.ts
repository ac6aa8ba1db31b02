export const CSV_TYPE = 'text/csv;charset=utf-8';

/** By which Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A file for Danish Excel from the cells of each line, which stand as they are to be written. */
export function toCsvFile(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(';')}\r\n`).join('');
}

/** A number as Danish Excel counts with it, or a text between quotes, those in it doubled. */
export function toCsvCell(content: string | number): string {
  return typeof content === 'number' ? formatDecimal(content) : `"${disarm(content).replaceAll('"', '""')}"`;
}

/** A text that Excel would calculate as a formula is no longer one behind an apostrophe. Readers see it; that is the price. */
function disarm(text: string): string {
  return /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}

/** All digits and a decimal comma, with nothing to part thousands: `1234567.5` → `1234567,5`. */
function formatDecimal(value: number): string {
  const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 }).format(value);
  return digits.replace('.', ',');
}

/** A day as Danish Excel reads it as one: `2026-03-12` → `12-03-2026`. */
export function toCsvDay(day: string): string {
  return day.split('-').reverse().join('-');
}
