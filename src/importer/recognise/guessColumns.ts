import { plainText, type Phrasing } from '../text/phrasing';
import type { Column } from './columns';
import { subjectAtStart, type Known } from './subject';
import { isBlank, type ReadTable } from './tables';

type Row = readonly Phrasing[];

const DAY = /^(?:(?:inden|senest|til|ultimo|medio|primo|uge|d\.|den|næste|snarest|løbende|asap|straks)(?!\p{L})|\d{1,2}[./-]\s?\S)/iu;

/**
 * A table below »Opgaver« that has no words above its columns: what most cells of a column are says what it is for. Null when
 * none of them holds who or when.
 */
export function guessActionTable(first: Row, table: ReadTable, known: Known): ReadTable | null {
  const rows = [first, ...table.rows];
  const who = mostly(rows, (text) => isSubject(text, known), null);
  const deadline = mostly(rows, (text) => DAY.test(text), who);
  const action = longest(rows, [who, deadline]);
  if ((who === null && deadline === null) || action === null) return null;
  const columns = first.map((_, index): Column => (index === who ? 'who' : index === deadline ? 'deadline' : index === action ? 'action' : 'other'));
  return { use: 'actions', columns, header: first.map(() => ''), rows };
}

function isSubject(text: string, known: Known): boolean {
  return subjectAtStart(text, known)?.length === text.length;
}

function textOf(row: Row, index: number): string {
  const cell = row[index] ?? [];
  return isBlank(cell) ? '' : plainText(cell).replace(/\s+/gu, ' ').trim();
}

/** The column in which more than half of the cells pass, and none was taken before. */
function mostly(rows: readonly Row[], test: (text: string) => boolean, taken: number | null): number | null {
  const width = rows[0]?.length ?? 0;
  const shares = Array.from({ length: width }, (_, index) => (index === taken ? 0 : rows.filter((row) => test(textOf(row, index))).length / rows.length));
  const best = Math.max(0, ...shares);
  return best > 0.5 ? shares.indexOf(best) : null;
}

function longest(rows: readonly Row[], taken: readonly (number | null)[]): number | null {
  const width = rows[0]?.length ?? 0;
  const lengths = Array.from({ length: width }, (_, index) => (taken.includes(index) ? 0 : rows.reduce((sum, row) => sum + textOf(row, index).length, 0)));
  const best = Math.max(0, ...lengths);
  return best === 0 ? null : lengths.indexOf(best);
}
