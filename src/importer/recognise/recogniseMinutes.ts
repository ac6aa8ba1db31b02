import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { formatPartialDate } from '../../danish/dates';
import type { Phrasing } from '../text/phrasing';
import type { Note } from '../report/notes';
import { findMeetingDay, findNextMeeting, type MeetingDay } from './facts';
import { mergePeople } from './mergePeople';
import { createDirectory, type Directory } from './names';
import type { FindOrganisation } from './organisations';
import type { Person } from './people';
import { readItems, type ReadItem } from './readItems';
import type { Gathered } from './record';
import { settleParts, type Part } from './settle';
import { expandShortLabels } from './shortLabels';
import { cutOwnRecords, isOwnExport, isOwnRecord } from './ownExport';
import { settleOwn } from './settleOwn';
import type { Settling } from './settling';
import { tidyBody } from './tidyBody';
import { withoutNoise } from './noise';
import { takeTitle } from './title';
import { unfoldTables } from './unfoldTables';
import { toUnits, wordsOf, type Unit } from './units';

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

/** Recognises Danish minutes in a document without personal data. Never fails: what it does not know stays text. */
export function recogniseMinutes(body: Root, options: RecogniseOptions): Minutes {
  const notes: Note[] = [];
  const tidy = unfoldTables(expandShortLabels(tidyBody(body), notes), notes);
  const { title, units } = takeTitle(withoutNoise(toUnits(tidy), notes));
  const gathered: Gathered = { participants: [], absent: [], officers: [], meeting: topOf(title, units), notes };
  if (title !== null) gathered.notes.push({ kind: 'used', place: 'øverst', words: title, becomes: 'titel' });
  const { intro, items } = readItems(units, { gathered, find: options.find, hasOwnRecords: isOwnExport(body) });
  const day = chooseDay(findMeetingDay(toUnits(tidyBody(body)), options.fileName, options.today), options.day, gathered);
  const participants = mergePeople(gathered.participants, gathered.officers);
  tellNobody(gathered, units);
  const directory = createDirectory([...participants, ...gathered.absent]);
  const next = day === null ? null : findNextMeeting(body.children.map((node) => toString(node)).join('\n'), day.day);
  const settling = { find: options.find, directory, day: day?.day ?? null, nextMeeting: next?.day ?? null, notes: gathered.notes };
  return {
    title,
    day,
    intro: settleParts(intro, settling),
    items: items.map((item) => settleItem(item, isOwnExport(body), settling)),
    participants,
    absent: gathered.absent,
    notes: gathered.notes,
    directory,
    find: options.find,
  };
}

/** Where nobody was found the editor fills the list in; a document of nothing has none to find. */
function tellNobody({ participants, officers, notes }: Gathered, units: readonly Unit[]): void {
  if (participants.length > 0 || officers.length > 0 || units.length === 0) return;
  notes.push({ kind: 'look', place: 'deltagerne', text: 'Der er ikke fundet nogen deltagere. Skriv dem i participants i hovedet, hvis de står i dokumentet.' });
}

/** What stands at the top says whose meeting it is: the title, or the first lines where there is none. */
function topOf(title: string | null, units: readonly Unit[]): string {
  return [title ?? '', ...units.slice(0, 4).map(wordsOf).filter((words) => words.length <= 100)].join(' ');
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
