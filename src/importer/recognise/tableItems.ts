import { splitSentences } from '../../danish/sentences';
import { plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import type { FindOrganisation } from './organisations';
import { splitNumber } from './openers';
import { beginReading } from './reading';
import type { RawPart, Gathered } from './record';
import { cellLines, cellOf, isBlank, sectionOf, type ReadTable } from './tables';
import { readTalkRow, talkLines } from './talkRow';

/** An item that is a row of a table. */
export interface TableItem {
  number: string | null;
  title: Phrasing;
  /** 1 for an item, 2 for one inside an item that a row of its own opens. */
  depth: number;
  parts: RawPart[];
}

/** Items out of a table that has one in each row, or a title in some. A row without a title goes on with the item above it. */
export function readTableItems(table: ReadTable, gathered: Gathered, find: FindOrganisation): TableItem[] {
  gathered.notes.push({ kind: 'used', place: 'tabellen med punkter', words: table.header.join(' | '), becomes: 'kolonner' });
  const items: TableItem[] = [];
  let inside = 0;
  for (const row of table.rows) {
    const section = sectionOf(row, table.columns);
    if (section !== null) {
      items.push({ ...titled(splitNumber(section)), depth: 1, parts: [] });
      inside = 1;
      continue;
    }
    const { number, title, talk } = titleOfRow(row, table);
    const last = items.at(-1);
    const isMore = plainText(title).trim() === '' && last !== undefined;
    const reading = beginReading(`rækken »${plainText(isMore ? last.title : title)}«`, gathered, find);
    readTalkRow(row, talk, { table, title: isMore ? [] : title, printed: isMore ? number : null }, reading);
    if (isMore) last.parts.push(...reading.parts);
    else items.push({ ...titled({ number, title }), depth: 1 + inside, parts: reading.parts });
  }
  return items;
}

function titled({ number, title }: { number: string | null; title: Phrasing }): Pick<TableItem, 'number' | 'title'> {
  return { number, title: plainText(title).trim() === '' ? [{ type: 'text', value: 'Uden overskrift' }] : title };
}

/** The title of a row and the lines of text below it. */
function titleOfRow(row: readonly Phrasing[], table: ReadTable): { number: string | null; title: Phrasing; talk: Phrasing[] } {
  const { columns } = table;
  const printed = plainText(cellOf(row, columns, 'number')).trim().replace(/^(?:punkt|pkt)\.?\s*|\.$/giu, '');
  const both = cellOf(row, columns, 'item-talk');
  const { number, title, rest } = isBlank(both) ? { ...wholeTitle(cellOf(row, columns, 'item')), rest: [] } : titleAndTalk(both);
  return { number: printed === '' ? number : printed, title, talk: [...rest, ...talkLines(row, table)] };
}

function wholeTitle(cell: Phrasing): { number: string | null; title: Phrasing } {
  const [first = [], ...more] = cellLines(cell);
  const { number, title } = splitNumber(first);
  return { number, title: more.reduce<Phrasing>((words, line) => [...words, { type: 'text', value: ' ' }, ...line], title) };
}

/** A cell with the title and the text: the first line is the title, or the words before a colon or the first full stop. */
function titleAndTalk(cell: Phrasing): { number: string | null; title: Phrasing; rest: Phrasing[] } {
  const [first = [], ...more] = cellLines(cell);
  const { number, title } = splitNumber(first);
  const text = plainText(title);
  const colon = /^.{3,60}?(?=:\s)/u.exec(text)?.[0].length;
  const end = more.length > 0 && text.length <= 80 ? text.length : (colon ?? splitSentences(text)[0]?.text.length ?? text.length);
  const below = slicePhrasing(title, end + (colon === end ? 1 : 0));
  const named = slicePhrasing(title, 0, plainText(title).slice(0, end).replace(/[.:]\s*$/u, '').length);
  return { number, title: named, rest: [...(below.length === 0 ? [] : [below]), ...more] };
}
