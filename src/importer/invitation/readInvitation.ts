import type { Root, RootContent } from 'mdast';
import { findDates, type FoundDate } from '../../danish/findDates';
import { weekdayOf } from '../../danish/dates';
import { upperFirst } from '../../danish/capitals';
import type { FindOrganisation } from '../recognise/organisations';
import { tidyBody } from '../recognise/tidyBody';
import { toUnits, wordsOf, type Unit } from '../recognise/units';
import type { Note } from '../report/notes';
import { joinLines, linesOf, plainText } from '../text/phrasing';
import { wordsOfNode } from '../text/replaceWords';
import { possibleNames } from '../write/namesInText';
import { findClockTimes, type ClockTime } from './clock';
import { findGuests, namesSpeaker, patternOfNames, type Guest } from './guests';
import { findMeetingNumber } from './meetingNumber';
import { findPlace, type MeetingPlace } from './place';
import { isPractical, takePractical, withoutContacts } from './practical';
import { findProgramme, type ProgrammeItem } from './programme';

/** From when to when, `09:30`; the end is null where it is not said. */
type Stretch = Pick<ClockTime, 'start' | 'end'>;

/** What an invitation says; null or empty where it says nothing. */
export interface Invitation {
  number: number | null;
  day: Pick<FoundDate, 'day' | 'text' | 'guess'> | null;
  time: Stretch | null;
  place: MeetingPlace | null;
  invited: string[];
  organiser: string | null;
  guests: Guest[];
  items: ProgrammeItem[];
  /** Titles of files that the invitation offers. */
  documents: string[];
  /** Text above the programme that became nothing else. */
  intro: RootContent[];
  /** How to come: sign-up, price, parking. */
  practical: RootContent[];
  notes: Note[];
}

export interface InvitationOptions {
  find: FindOrganisation;
  today: string;
  /** The day that the editor gave. */
  date: string | null;
}

/** Reads an invitation to a meeting out of a document without personal data. */
export function readInvitation(body: Root, { find, today, date }: InvitationOptions): Invitation {
  const notes: Note[] = [];
  const all = toUnits(tidyBody(body));
  const lines = all.flatMap(linesOfUnit);
  const place = findPlace(lines, notes);
  const documents = lines.flatMap((line) => documentIn(line, place, notes));
  const number = findMeetingNumber(lines.join('\n'));
  const isHeader = createIsHeader(place);
  const { items, intro, practical } = takePractical(findProgramme(all.flatMap((unit) => withoutHeaderLines(unit, isHeader, notes))));
  withoutContacts(practical, find, notes);
  const texts = [...items.map(({ title }) => title).filter(namesSpeaker), ...[...intro, ...items.flatMap(({ blocks }) => blocks)].map(wordsOfNode)];
  const guests = findGuests(texts, find);
  tellPossibleNames([...intro, ...items.flatMap(({ blocks }) => blocks), ...practical], guests, find, notes);
  return {
    number: number?.number ?? null,
    day: findDay(lines.filter((line) => !isPractical(line)), today, date, notes),
    time: findTime(lines, items, notes),
    place,
    invited: findInvited(lines),
    organiser: labelled(lines, /^(?:arrangør(?:er)?|vært(?:skab)?|inviterer)\s*:\s*/iu)[0] ?? null,
    guests,
    items,
    documents,
    intro,
    practical,
    notes,
  };
}

/** Guests are named by their role; whoever else is named is for the editor to judge. */
function tellPossibleNames(blocks: readonly RootContent[], guests: readonly Guest[], find: FindOrganisation, notes: Note[]): void {
  const pattern = patternOfNames(guests);
  const names = possibleNames(blocks, find).filter((name) => pattern === null || name.replace(pattern, '').trim() !== '');
  if (names.length > 0) notes.push({ kind: 'look', place: 'hele opslaget', text: `Her kan stå navne på personer: ${names.map((name) => `»${name}«`).join(', ')}.` });
}

function linesOfUnit(unit: Unit): string[] {
  if (unit.kind === 'table') return unit.table.children.map((row) => row.children.map(wordsOfNode).join(' ').trim());
  const lines = unit.kind === 'block' ? wordsOfBlock(unit.node) : [...wordsOf(unit).split('\n'), ...(unit.kind === 'entry' ? unit.rest.flatMap(wordsOfBlock) : [])];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function wordsOfBlock(node: RootContent): string[] {
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap(wordsOfBlock));
  return wordsOfNode(node).split('\n');
}

/** Whether a line only says which meeting it is, where and when: that becomes fields of the post and no text of it. */
function createIsHeader(place: MeetingPlace | null): (line: string) => boolean {
  return (line) => {
    if (documentTitle(line) !== null || NETWORK.test(line)) return true;
    if (place !== null && line.includes(place.address)) return true;
    const times = [...findDates(line, { day: '2000-01-01', lies: 'after' }), ...findClockTimes(line)];
    const rest = times.reduce((text, { text: found }) => text.replace(found, ''), line);
    return rest.replace(findMeetingNumber(rest)?.text ?? '', '').replace(FACT_WORDS, '').replace(/[^\p{L}\d]/gu, '') === '';
  };
}

const NETWORK = /^(?:invitation|program|kommunernes|partnernetværk|netværk)[\p{L} ]{0,40}$/iu;
const FACT_WORDS = /(?<!\p{L})(?:tid|dato|kl|den|til|fra|invitation|sted|d)(?!\p{L})/giu;

/** A step without its lines that are fields; nothing is left of one that has no others. */
function withoutHeaderLines(unit: Unit, isHeader: (line: string) => boolean, notes: Note[]): Unit[] {
  if (unit.kind !== 'line' && unit.kind !== 'heading') return [unit];
  const lines = linesOf(unit.words);
  const kept = lines.filter((line) => !isHeader(plainText(line).trim()));
  if (kept.length === lines.length) return [unit];
  const gone = lines.filter((line) => !kept.includes(line)).map((line) => plainText(line).trim());
  notes.push({ kind: 'used', place: 'hovedet', words: gone.join(' · '), becomes: 'mødets felter' });
  return kept.length === 0 ? [] : [{ ...unit, words: joinLines(kept) }];
}

/** The day that the editor gave, else a whole date, else one whose weekday tells the year, else one with a day and a month. */
function findDay(lines: readonly string[], today: string, given: string | null, notes: Note[]): Invitation['day'] {
  const found = findDates(lines.join('\n'), { day: today, lies: 'nearest' }).filter(({ guess }) => guess === null || /^(?:året|teksten)/u.test(guess));
  const best = found.find(({ guess }) => guess === null) ?? found.find(({ guess }) => guess?.includes('dagen er en') === true) ?? found[0] ?? null;
  if (given === null) return best;
  const isOther = best !== null && best.day.slice(5) !== given.slice(5);
  if (isOther) notes.push({ kind: 'look', place: 'datoen', text: `Invitationen skriver »${best.text}«, men du har skrevet ${given}, som er en ${weekdayOf(given)}.` });
  return { day: given, text: given, guess: null };
}

/**
 * The longest stretch of the day: the parts of the programme lie inside it. Where it is only one of those parts, for nothing
 * else says how long the meeting is, the meeting lasts from the first of them to the last.
 */
function findTime(lines: readonly string[], items: readonly ProgrammeItem[], notes: Note[]): Stretch | null {
  const times = lines.flatMap((line) => findClockTimes(line));
  const ranges = times.filter((time): time is ClockTime & { end: string } => time.end !== null && time.end > time.start);
  const [longest] = [...ranges].sort((left, right) => minutes(right.end) - minutes(right.start) - (minutes(left.end) - minutes(left.start)));
  const found = longest ?? times[0] ?? null;
  if (found !== null) notes.push({ kind: 'used', place: 'tiden', words: found.text.trim(), becomes: 'start og slut' });
  return found !== null && items.some(({ time }) => time?.start === found.start && time.end === found.end) ? wholeProgramme(items) : found;
}

/** The end is null where the last item has none: the meeting goes on after it begins. */
function wholeProgramme(items: readonly ProgrammeItem[]): Stretch | null {
  const times = items.flatMap(({ time }) => (time === null ? [] : [time]));
  const [start] = times.map((time) => time.start).sort();
  if (start === undefined) return null;
  const end = times.map((time) => time.end ?? '').sort().at(-1) ?? '';
  return { start, end: times.some((time) => time.end === null && time.start >= end) ? null : end };
}

function minutes(time: string): number {
  const [hours = '0', rest = '0'] = time.split(':');
  return Number(hours) * 60 + Number(rest);
}

function findInvited(lines: readonly string[]): string[] {
  const named = labelled(lines, /^(?:målgruppe|inviterede|for hvem|hvem|deltagere)\s*:\s*/iu);
  const inSentence = lines.flatMap((line) => /(?:inviteres|inviterer vi|indbydes)\s+(.+?)\s+(?:til|med til)\s/iu.exec(line)?.[1] ?? []);
  return [...named, ...inSentence].slice(0, 1).map((words) => upperFirst(words.replace(/[.\s]+$/u, '')));
}

function labelled(lines: readonly string[], label: RegExp): string[] {
  return lines.filter((line) => label.test(line)).map((line) => line.replace(label, '').trim()).filter((words) => words !== '');
}

const OFFER = /^(?:download|hent|se|åbn|bilag|vedhæftet)\s*:?\s+(?=.*(?:program|dagsorden|bilag|materiale|invitation|præsentation|udkast|notat|oversigt))/iu;

function documentTitle(line: string): string | null {
  return OFFER.test(line) && line.length <= 80 ? line.replace(OFFER, '').trim() : null;
}

/** `Download program` offers a file. A copied page may have run the next line into it: `Download programInnovest`. */
function documentIn(line: string, place: MeetingPlace | null, notes: Note[]): string[] {
  const title = documentTitle(line);
  if (title === null) return [];
  const parted = place?.name != null && title.endsWith(place.name) ? title.slice(0, -place.name.length).trim() : title;
  notes.push({ kind: 'used', place: 'slutningen', words: line, becomes: 'dokument' });
  return [upperFirst(parted)];
}
