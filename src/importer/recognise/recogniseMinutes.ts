import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { formatPartialDate } from '../../danish/dates';
import { plainText, type Phrasing } from '../text/phrasing';
import type { Note } from '../report/notes';
import { findAgendaList, labelAbove, type AgendaList } from './agenda';
import { findMeetingDay, findNextMeeting, type MeetingDay } from './facts';
import { cutIntoItems, type RawItem } from './items';
import { createDirectory, type Directory } from './names';
import { findOpeners } from './openers';
import type { FindOrganisation } from './organisations';
import type { Person } from './people';
import { beginReading, INTRO } from './reading';
import type { Gathered, RawPart } from './record';
import { readSection } from './section';
import { settleParts, type Part, type Settling } from './settle';
import { cutOwnRecords, isOwnExport, isOwnRecord } from './ownExport';
import { settleOwn } from './settleOwn';
import { readTableItems } from './tableItems';
import { readTable } from './tables';
import { tidyBody } from './tidyBody';
import { takeTitle } from './title';
import { toUnits, unitsToBlocks, type Unit } from './units';

/** An item with its text, decisions and actions in the order of the document. */
export interface Item {
  number: string | null;
  title: Phrasing;
  /** 1 for an item, 2 for an item inside it, 3 inside that. */
  depth: number;
  parts: Part[];
}

/** What a document of minutes says, before it becomes a page. */
export interface Minutes {
  title: string | null;
  day: MeetingDay | null;
  intro: Part[];
  items: Item[];
  participants: Person[];
  absent: Person[];
  directory: Directory;
  find: FindOrganisation;
  notes: Note[];
}

export interface RecogniseOptions {
  /** Without personal data. */
  fileName: string;
  find: FindOrganisation;
  /** Settles the year of a date that has none. */
  today: string;
  /** The day that the editor gave, which counts for more than what the document says. */
  day: string | null;
}

interface ReadItem extends Omit<Item, 'parts'> {
  parts: RawPart[];
  /** The blocks that the parts were read from. */
  blocks: readonly RootContent[];
}

/** Recognises Danish minutes in a document without personal data. Never fails: what it does not know stays text. */
export function recogniseMinutes(body: Root, options: RecogniseOptions): Minutes {
  const { title, units } = takeTitle(toUnits(tidyBody(body)));
  const gathered: Gathered = { participants: [], absent: [], notes: [] };
  if (title !== null) gathered.notes.push({ kind: 'used', place: 'øverst', words: title, becomes: 'titel' });
  const { intro, items } = readItems(units, gathered, options.find);
  const day = chooseDay(findMeetingDay(toUnits(body), options.fileName, options.today), options.day, gathered);
  const directory = createDirectory([...gathered.participants, ...gathered.absent]);
  const next = day === null ? null : findNextMeeting(body.children.map((node) => toString(node)).join('\n'), day.day);
  const settling = { find: options.find, directory, day: day?.day ?? null, nextMeeting: next?.day ?? null, notes: gathered.notes };
  return {
    title,
    day,
    intro: settleParts(intro, settling),
    items: items.map((item) => settleItem(item, isOwnExport(body), settling)),
    ...gathered,
    directory,
    find: options.find,
  };
}

/** In a Word file of the knowledge base nothing is a decision but what it says is one. */
function settleItem({ blocks, ...item }: ReadItem, isOwn: boolean, settling: Settling): Item {
  if (!isOwn) return { ...item, parts: settleParts(item.parts, settling) };
  const parts = cutOwnRecords(blocks).map((part): Part => (isOwnRecord(part) ? settleOwn(part, settling.find) : { kind: 'text', node: part }));
  return { ...item, parts };
}

/** What the editor says counts for more than what the document says; that the two differ is told. */
function chooseDay(found: MeetingDay | null, given: string | null, { notes }: Gathered): MeetingDay | null {
  if (given === null) return found;
  if (found !== null && found.day !== given) {
    notes.push({ kind: 'look', place: 'mødets dag', text: `${found.from} siger ${formatPartialDate(found.day)}, men mødet er lagt på ${formatPartialDate(given)}.` });
  }
  return { day: given, from: 'mødet, som du valgte', guess: null };
}

/** The items by whatever opens them: headings, numbers, bold or short lines; else the rows of a table; else one for all. */
function readItems(units: readonly Unit[], gathered: Gathered, find: FindOrganisation): { intro: RawPart[]; items: ReadItem[] } {
  const openers = findOpeners(units);
  if (openers.length === 0) return readWithoutOpeners(units, gathered, find);
  const printed = openers.flatMap((opener) => opener.printed ?? []);
  if (printed.length > 0) gathered.notes.push({ kind: 'used', place: 'punkterne', words: printed.join(' · '), becomes: 'punkternes numre' });
  const agenda = findAgendaList(units, openers);
  const skipped = agenda === null ? new Set<number>() : skipList(units, agenda, gathered);
  const sections = cutIntoItems(units, openers, agenda, skipped);
  for (const { title } of sections.withoutText) {
    gathered.notes.push({ kind: 'look', place: 'dagsordenen', text: `»${plainText(title)}« står på dagsordenen, men har ingen tekst i referatet.` });
  }
  const intro = readSection(sections.intro, beginReading(INTRO, gathered, find));
  return { intro, items: sections.items.map((item) => readItem(item, gathered, find)) };
}

function readItem(item: RawItem, gathered: Gathered, find: FindOrganisation): ReadItem {
  const { number, title, depth } = item;
  return { number, title, depth, blocks: item.blocks, parts: readSection(item.blocks, beginReading(placeOf(number, title), gathered, find)) };
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

function readWithoutOpeners(units: readonly Unit[], gathered: Gathered, find: FindOrganisation): { intro: RawPart[]; items: ReadItem[] } {
  const blocks = unitsToBlocks(units);
  const first = blocks.findIndex((block) => block.type === 'table' && readTable(block).use === 'items');
  if (first === -1) return { intro: [], items: [wholeItem(blocks, gathered, find)] };
  const intro = readSection(blocks.slice(0, first), beginReading(INTRO, gathered, find));
  return { intro, items: readTablesAndText(blocks.slice(first), gathered, find) };
}

function wholeItem(blocks: readonly RootContent[], gathered: Gathered, find: FindOrganisation): ReadItem {
  const title: Phrasing = [{ type: 'text', value: 'Referat' }];
  gathered.notes.push({ kind: 'guess', place: 'hele dokumentet', words: 'ingen punkter', taken: 'ét punkt, »Referat«', why: 'der er hverken overskrifter, numre eller tabeller med punkter' });
  return { number: null, title, depth: 1, blocks, parts: readSection(blocks, beginReading('punktet »Referat«', gathered, find)) };
}

/** What stands between and below the tables belongs to the item above it. */
function readTablesAndText(blocks: readonly RootContent[], gathered: Gathered, find: FindOrganisation): ReadItem[] {
  const items: ReadItem[] = [];
  let below: RootContent[] = [];
  const flush = (): void => {
    items.at(-1)?.parts.push(...readSection(below, beginReading('under tabellen', gathered, find)));
    below = [];
  };
  for (const block of blocks) {
    const table = block.type === 'table' ? readTable(block) : null;
    if (table?.use !== 'items') {
      below.push(block);
      continue;
    }
    flush();
    items.push(...readTableItems(table, gathered, find).map((item) => ({ ...item, depth: 1, blocks: [] })));
  }
  flush();
  return items.length > 0 ? items : [wholeItem(blocks, gathered, find)];
}
