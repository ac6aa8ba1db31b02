import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { plainText, type Phrasing } from '../text/phrasing';
import type { Note } from '../report/notes';
import { findAgendaList, labelAbove, type AgendaList } from './agenda';
import { findMeetingDay, findNextMeeting, type MeetingDay } from './facts';
import { cutIntoItems, type RawItem } from './items';
import { chooseDay } from './meetingDay';
import { createDirectory, type Directory } from './names';
import { findOpeners } from './openers';
import type { FindOrganisation } from './organisations';
import type { Person } from './people';
import { beginReading, INTRO } from './reading';
import type { Gathered, RawPart } from './record';
import { readSection } from './section';
import { settleParts, type Part } from './settle';
import { siteOfOwnExport } from './ownExport';
import type { PartnerTurn } from './partnerTable';
import { recogniseOwn } from './recogniseOwn';
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
  /** Ids of what it is about, where the document knows them. */
  tracks?: string[];
  affects?: string[];
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
  partnerRound: PartnerTurn[];
  directory: Directory;
  find: FindOrganisation;
  notes: Note[];
  /** What only the knowledge base's own Word file says; null for a document from elsewhere. */
  own: { /** The label of the state. */ state: string | null } | null;
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
}

/** Recognises Danish minutes in a document without personal data. Never fails: what it does not know stays text. */
export function recogniseMinutes(body: Root, options: RecogniseOptions): Minutes {
  const ownSite = siteOfOwnExport(body);
  if (ownSite !== null) return recogniseOwn(body, ownSite, options);
  const { title, units } = takeTitle(toUnits(tidyBody(body)));
  const gathered: Gathered = { participants: [], absent: [], partnerRound: [], notes: [] };
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
    items: items.map((item) => ({ ...item, parts: settleParts(item.parts, settling) })),
    ...gathered,
    directory,
    find: options.find,
    own: null,
  };
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
  return { number, title, depth, parts: readSection(item.blocks, beginReading(placeOf(number, title), gathered, find)) };
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
  return { number: null, title, depth: 1, parts: readSection(blocks, beginReading('punktet »Referat«', gathered, find)) };
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
    items.push(...readTableItems(table, gathered, find).map((item) => ({ ...item, depth: 1 })));
  }
  flush();
  return items.length > 0 ? items : [wholeItem(blocks, gathered, find)];
}
