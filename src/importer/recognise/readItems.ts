import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { plainText, type Phrasing } from '../text/phrasing';
import { findAgendaList, labelAbove, type AgendaList } from './agenda';
import { cutIntoItems, type RawItem } from './items';
import { findOpeners } from './openers';
import type { FindOrganisation } from './organisations';
import { beginReading, INTRO, type Reading } from './reading';
import type { Gathered, RawPart } from './record';
import { readSection } from './section';
import { readTableItems } from './tableItems';
import { readTable, type ReadTable } from './tables';
import { unitsToBlocks, type Unit } from './units';

/** An item whose parts are read and not yet settled. */
export interface ReadItem {
  number: string | null;
  title: Phrasing;
  /** 1 for an item, 2 for an item inside it, 3 inside that. */
  depth: number;
  parts: RawPart[];
}

/** What items are read with. */
export interface ReadingItems {
  gathered: Gathered;
  find: FindOrganisation;
}

interface ReadDocument {
  intro: RawPart[];
  items: ReadItem[];
}

/** The items by whatever opens them: headings, numbers, bold or short lines; else the rows of a table; else one for all. */
export function readItems(units: readonly Unit[], reading: ReadingItems): ReadDocument {
  const { gathered } = reading;
  const openers = findOpeners(units);
  if (openers.length === 0) return readWithoutOpeners(units, reading);
  const printed = openers.flatMap((opener) => opener.printed ?? []);
  if (printed.length > 0) gathered.notes.push({ kind: 'used', place: 'punkterne', words: printed.join(' · '), becomes: 'punkternes numre' });
  const agenda = findAgendaList(units, openers);
  const skipped = agenda === null ? new Set<number>() : skipList(units, agenda, gathered);
  const sections = cutIntoItems(units, openers, agenda, skipped);
  for (const { title } of sections.withoutText) {
    gathered.notes.push({ kind: 'look', place: 'dagsordenen', text: `»${plainText(title)}« står på dagsordenen, men har ingen tekst i referatet.` });
  }
  const top = readTop(sections.intro, reading);
  return { intro: top.intro, items: [...top.items, ...sections.items.flatMap((item) => readItem(item, reading))] };
}

/** What stands above the first item, and the items of a table among it. */
function readTop(blocks: readonly RootContent[], reading: ReadingItems): ReadDocument {
  const first = blocks.findIndex((block) => itemTable(block) !== null);
  const intro = readSection(first === -1 ? blocks : blocks.slice(0, first), begin(INTRO, reading));
  return { intro, items: first === -1 ? [] : readTablesAndText(blocks.slice(first), 1, reading) };
}

/** One item, or with a table of items inside it that item and those. */
function readItem(item: RawItem, reading: ReadingItems): ReadItem[] {
  const { number, title, depth, blocks } = item;
  const first = blocks.findIndex((block) => itemTable(block) !== null);
  const own = first === -1 ? blocks : blocks.slice(0, first);
  const parts = readSection(own, begin(placeOf(number, title), reading));
  const whole: ReadItem = { number, title, depth, parts };
  if (first === -1) return [whole];
  const isOnlyName = parts.length === 0 && number === null && /^(?:dagsorden|agenda|punkter|referat|møde)/iu.test(plainText(title).trim());
  if (isOnlyName) reading.gathered.notes.push({ kind: 'used', place: 'tabellen med punkter', words: plainText(title), becomes: 'overskrift over punkterne' });
  return [...(isOnlyName ? [] : [whole]), ...readTablesAndText(blocks.slice(first), isOnlyName ? depth : Math.min(depth + 1, 3), reading)];
}

function begin(place: string, { gathered, find }: ReadingItems): Reading {
  return beginReading(place, gathered, find);
}

function placeOf(number: string | null, title: Phrasing): string {
  return number === null ? `punktet »${plainText(title)}«` : `punkt ${number} »${plainText(title)}«`;
}

/** The list of items at the top repeats what follows; it is told of and left out. */
function skipList(units: readonly Unit[], agenda: AgendaList, { notes }: Gathered): Set<number> {
  const above = labelAbove(units, agenda);
  const label = above === null ? [] : [toString({ type: 'root', children: unitsToBlocks(units.slice(above, above + 1)) })];
  const entries = agenda.entries.map(({ number, title }) => `${number === null ? '' : `${number}. `}${plainText(title)}`);
  notes.push({ kind: 'left-out', place: 'øverst', words: [...label, ...entries].join(' · '), why: 'listen over punkter gentager punkterne nedenfor' });
  return new Set([...agenda.indices, ...(above === null ? [] : [above])]);
}

function readWithoutOpeners(units: readonly Unit[], reading: ReadingItems): ReadDocument {
  const blocks = unitsToBlocks(units);
  if (!blocks.some((block) => itemTable(block) !== null)) return { intro: [], items: [wholeItem(blocks, reading)] };
  return readTop(blocks, reading);
}

function itemTable(block: RootContent): ReadTable | null {
  const table = block.type === 'table' ? readTable(block) : null;
  return table?.use === 'items' && table.rows.length > 0 ? table : null;
}

function wholeItem(blocks: readonly RootContent[], reading: ReadingItems): ReadItem {
  const { notes } = reading.gathered;
  const title: Phrasing = [{ type: 'text', value: 'Referat' }];
  notes.push({ kind: 'guess', place: 'hele dokumentet', words: 'ingen punkter', taken: 'ét punkt, »Referat«', why: 'der er hverken overskrifter, numre eller tabeller med punkter' });
  return { number: null, title, depth: 1, parts: readSection(blocks, begin('punktet »Referat«', reading)) };
}

/** What stands between and below the tables belongs to the item above it. */
function readTablesAndText(blocks: readonly RootContent[], depth: number, reading: ReadingItems): ReadItem[] {
  const items: ReadItem[] = [];
  let below: RootContent[] = [];
  const flush = (): void => {
    items.at(-1)?.parts.push(...readSection(below, begin('under tabellen', reading)));
    below = [];
  };
  for (const block of blocks) {
    const table = itemTable(block);
    if (table === null) {
      below.push(block);
      continue;
    }
    flush();
    items.push(...readTableItems(table, reading.gathered, reading.find).map((item) => ({ ...item, depth: Math.min(item.depth + depth - 1, 3) })));
  }
  flush();
  return items.length > 0 ? items : [wholeItem(blocks, reading)];
}
