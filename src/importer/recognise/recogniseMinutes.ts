import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Phrasing } from '../text/phrasing';
import type { Note } from '../report/notes';
import { findMeetingDay, findNextMeeting, type MeetingDay } from './facts';
import { chooseDay } from './meetingDay';
import { distinctPeople, mergePeople } from './mergePeople';
import { createDirectory, type Directory } from './names';
import type { FindOrganisation } from './organisations';
import type { Person } from './people';
import { readItems } from './readItems';
import type { Gathered } from './record';
import { settleParts, type Part } from './settle';
import { expandShortLabels } from './shortLabels';
import { siteOfOwnExport } from './ownExport';
import type { PartnerTurn } from './partnerTable';
import { recogniseOwn } from './recogniseOwn';
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

/** Recognises Danish minutes in a document without personal data. Never fails: what it does not know stays text. */
export function recogniseMinutes(body: Root, options: RecogniseOptions): Minutes {
  const ownSite = siteOfOwnExport(body);
  if (ownSite !== null) return recogniseOwn(body, ownSite, options);
  const notes: Note[] = [];
  const tidy = tidyBody(body);
  const { title, units } = takeTitle(withoutNoise(toUnits(unfoldTables(expandShortLabels(tidy, notes), notes)), notes));
  const gathered: Gathered = { participants: [], absent: [], officers: [], partnerRound: [], meeting: topOf(title, units), notes };
  if (title !== null) gathered.notes.push({ kind: 'used', place: 'øverst', words: title, becomes: 'titel' });
  const { intro, items } = readItems(units, { gathered, find: options.find });
  const day = chooseDay(findMeetingDay(toUnits(tidy), options.fileName, options.today), options.day, gathered);
  const participants = mergePeople(gathered.participants, gathered.officers);
  const directory = createDirectory([...participants, ...gathered.absent]);
  const next = day === null ? null : findNextMeeting(body.children.map((node) => toString(node)).join('\n'), day.day);
  const settling = { find: options.find, directory, day: day?.day ?? null, nextMeeting: next?.day ?? null, notes: gathered.notes };
  return {
    title,
    day,
    intro: settleParts(intro, settling),
    items: items.map(({ number, title: words, depth, parts }) => ({ number, title: words, depth, parts: settleParts(parts, settling) })),
    participants,
    absent: distinctPeople(gathered.absent),
    partnerRound: gathered.partnerRound,
    notes: gathered.notes,
    directory,
    find: options.find,
    own: null,
  };
}

/** What stands at the top says whose meeting it is: the title, or the first lines where there is none. */
function topOf(title: string | null, units: readonly Unit[]): string {
  return [title ?? '', ...units.slice(0, 4).map(wordsOf).filter((words) => words.length <= 100)].join(' ');
}
