import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findDates, readDate, type DateContext, type FoundDate } from '../../danish/findDates';
import { formatPartialDate } from '../../danish/dates';
import type { Note } from '../report/notes';
import type { Directory } from './names';
import { organisationName } from './names';
import type { FindOrganisation, Organisation } from './organisations';
import { readPeople, type Person } from './people';
import type { RawPart, RawRecord } from './record';

export interface Decision {
  kind: 'decision';
  blocks: RootContent[];
  who: Organisation[];
  state: 'valid' | 'superseded' | 'postponed' | 'rejected';
  own?: OwnFacts;
}

/** What only a Word file of the knowledge base knows of a record. */
export interface OwnFacts {
  /** Null for one that somebody has added in Word. */
  id: string | null;
  /** '' for one that is called by its first sentence. */
  title: string;
  supersededBy: string | null;
  /** Id of the decision that an action follows from. */
  decision: string | null;
  /** Ids of what it is about. */
  affects: readonly string[];
}

export interface Action {
  kind: 'action';
  blocks: RootContent[];
  who: Organisation[];
  state: 'open' | 'done' | 'dropped';
  deadline: string | null;
  /** The decision that it carries out, when the document has them as one. */
  decision: Decision | null;
  own?: OwnFacts;
}

export type Part = { kind: 'text'; node: RootContent } | Decision | Action;

/** What the words of a record are read against. */
export interface Settling {
  find: FindOrganisation;
  directory: Directory;
  /** Null when the day of the meeting is not known: then only whole dates are deadlines. */
  day: string | null;
  nextMeeting: string | null;
  notes: Note[];
}

/** Says who stands where nobody can be named: an editor searches for it. */
export const UNKNOWN_WHO = 'Ansvarlig ikke oplyst som kommune eller rolle';

/** Turns what the document says of each decision and action into what the page can hold. */
export function settleParts(parts: readonly RawPart[], settling: Settling): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'text') return [part];
    return part.kind === 'decision' ? settleDecision(part, settling) : [settleAction(part, null, settling)];
  });
}

/** A decision with a deadline is handed to somebody too; the register of actions must have it. */
function settleDecision(record: RawRecord, settling: Settling): Part[] {
  const text = textOf(record);
  const decision: Decision = { kind: 'decision', blocks: record.blocks, who: settleWho(record, settling), state: decisionState(text) };
  if (decision.state !== 'valid') guess(record, text, STATES[decision.state], 'ordene i beslutningen', settling);
  if (record.status !== null) decision.blocks.push(plain(`Status: ${record.status}`));
  if (record.deadline === null) return [decision];
  guess(record, text, 'en handling ved siden af beslutningen', 'beslutningen har en frist; handlingen gentager dens ord', settling);
  const action = settleAction({ ...record, status: null, blocks: structuredClone(record.blocks) }, decision, settling);
  return [decision, action];
}

/** As the vocabulary calls the states. */
const STATES: Readonly<Record<Decision['state'], string>> = { valid: 'gældende', superseded: 'erstattet', postponed: 'udsat', rejected: 'forkastet' };

function decisionState(text: string): Decision['state'] {
  if (/(?<!\p{L})(?:udsat|udsættes|udskudt|udskydes)(?!\p{L})/iu.test(text)) return 'postponed';
  return /(?<!\p{L})(?:forkastet|forkastede|afvist|nedstemt|ikke vedtaget|ikke godkendt)(?!\p{L})/iu.test(text) ? 'rejected' : 'valid';
}

function settleAction(record: RawRecord, decision: Decision | null, settling: Settling): Action {
  const deadline = settleDeadline(record, settling);
  const state = settleState(record, settling);
  const own = decision?.who ?? settleWho(record, settling);
  const who = own.length > 0 ? own : guessWho(record, settling);
  return { kind: 'action', blocks: record.blocks, who, state, deadline, decision };
}

function textOf({ blocks }: RawRecord): string {
  return blocks.map((block) => toString(block)).join(' ').replace(/\s+/gu, ' ').trim();
}

function guess({ place }: RawRecord, words: string, taken: string, why: string, { notes }: Settling): void {
  notes.push({ kind: 'guess', place, words, taken, why });
}

function plain(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** Who is named as responsible, each as an organisation or a role; a person by where the document says that they come from. */
function settleWho(record: RawRecord, settling: Settling): Organisation[] {
  const withoutDates = record.who.map((words) => withoutDate(words, contextOf(settling)));
  const people = readPeople(withoutDates, settling.find);
  const whole = people.map((person) => organisationOfPerson(person, record, settling));
  return distinct(whole);
}

function withoutDate(words: string, context: DateContext | null): string {
  return findDates(words, context).reduceRight((rest, { offset, text }) => rest.slice(0, offset) + rest.slice(offset + text.length), words).replace(/[,/\s]+$/u, '');
}

function organisationOfPerson({ name, role, organisation }: Person, record: RawRecord, { directory, notes }: Settling): Organisation {
  const { place } = record;
  if (name === null) return organisation ?? { who: role ?? UNKNOWN_WHO };
  const known = organisation ?? directory.organisationOf(name);
  const inWords = known ?? roleOrNull(role ?? directory.roleOf(name));
  const becomes = inWords === null ? UNKNOWN_WHO : organisationName(inWords);
  notes.push({ kind: 'name', place, name, becomes });
  if (organisation === null) {
    const why = inWords === null ? 'navnet står ikke med kommune eller rolle i dokumentet' : 'deltagerlisten siger, hvor navnet hører til';
    notes.push({ kind: 'guess', place, words: name, taken: becomes, why });
  }
  return inWords ?? { who: UNKNOWN_WHO };
}

function roleOrNull(role: string | null): Organisation | null {
  return role === null ? null : { who: role };
}

function distinct(organisations: readonly Organisation[]): Organisation[] {
  return [...new Map(organisations.map((each) => [organisationName(each), each])).values()];
}

/** `Kommune A sender …`, `Kommune A: …`, `… (Kommune A)`: the words say who, though no label does. */
function guessWho(record: RawRecord, settling: Settling): Organisation[] {
  const text = textOf(record).replace(/^(?:det (?:blev|er) aftalt|det aftaltes|det aftales|vi aftalte|aftalt),?\s*(?:at\s+)?:?\s*/iu, '');
  const found = subjectOf(text, settling) ?? lastWords(text, settling);
  if (found === null) {
    guess(record, text, UNKNOWN_WHO, 'der står ingen ansvarlig', settling);
    return [{ who: UNKNOWN_WHO }];
  }
  guess(record, text, organisationName(found), 'teksten nævner den først eller i parentes', settling);
  return [found];
}

const COLLECTIVE = /^(?:sekretariatet|konsortiet|arbejdsgruppen|styregruppen|værtskommunen|værten|mødelederen|referenten|formanden|alle kommuner(?:ne)?|kommunerne|alle|deltagerne|tovholderne)(?!\p{L})/iu;

function subjectOf(text: string, { find, directory }: Settling): Organisation | null {
  const collective = COLLECTIVE.exec(text)?.[0];
  if (collective !== undefined) return { who: collective };
  const words = text.split(/\s+/u).slice(0, 4);
  for (let count = words.length; count > 0; count--) {
    const beginning = words.slice(0, count).join(' ').replace(/[:,.]$/u, '');
    const found = find(beginning) ?? directory.organisationOf(beginning);
    if (found !== null) return found;
  }
  return null;
}

/** `… (Kommune A, senest 1. maj)` and `… – Kommune A, uge 11`. */
function lastWords(text: string, { find, directory }: Settling): Organisation | null {
  const pieces = tailOf(text).split(/[,;]/u).map((piece) => piece.trim()).filter((piece) => piece !== '');
  return pieces.map((piece) => find(piece) ?? directory.organisationOf(piece)).find((found) => found !== null) ?? null;
}

/** What stands in brackets or behind a dash at the end of a text; '' when nothing does. */
function tailOf(text: string): string {
  return /(?:[([]([^()[\]]{2,60})[)\]]|\s[–—-]\s([^–—]{2,60}?))\s*\.?$/u.exec(text)?.slice(1).find((tail) => tail !== undefined) ?? '';
}

function contextOf({ day, nextMeeting }: Settling): DateContext | null {
  return day === null ? null : { day, lies: 'after', ...(nextMeeting === null ? {} : { nextMeeting }) };
}

/**
 * The day by which an action must be done. One before the meeting is kept in the text and not as a deadline, for it was
 * misread or mistyped; so is one that names no day.
 */
function settleDeadline(record: RawRecord, settling: Settling): string | null {
  const found = record.deadline === null ? deadlineInText(record, settling) : readDate(record.deadline, contextOf(settling));
  if (record.deadline !== null && found === null) return keepAsText(record, record.deadline, 'ingen dag, der kan læses', settling);
  if (found === null) return null;
  const { day } = settling;
  if (day !== null && found.day < day) {
    return keepAsText(record, record.deadline ?? found.text, `${formatPartialDate(found.day)} ligger før mødet`, settling);
  }
  if (found.guess !== null) guess(record, found.text, `fristen ${formatPartialDate(found.day)}`, found.guess, settling);
  return found.day;
}

function keepAsText(record: RawRecord, words: string, why: string, { notes }: Settling): null {
  if (record.deadline !== null) record.blocks.push(plain(`Frist i referatet: ${withoutEnd(words)}.`));
  notes.push({ kind: 'look', place: record.place, text: `Fristen »${words}« står i handlingens tekst: ${why}.` });
  return null;
}

function withoutEnd(words: string): string {
  return words.replace(/[.\s]+$/u, '');
}

const DUE = /(?:inden|senest|frist|deadline|før|til|i løbet af)[\s:.]*(?:den|d\.|på|udgangen af)?\s*$/iu;

/** `… senest 1. maj` in the text of the action itself. */
function deadlineInText(record: RawRecord, settling: Settling): FoundDate | null {
  const text = textOf(record);
  const tail = text.lastIndexOf(tailOf(text));
  const found = findDates(text, contextOf(settling)).find(({ offset }) => DUE.test(text.slice(0, offset)) || offset >= tail);
  if (found === undefined) return null;
  return { ...found, guess: found.guess ?? 'datoen står i handlingens tekst' };
}

function settleState(record: RawRecord, { notes }: Settling): Action['state'] {
  const words = record.status ?? '';
  if (words === '' || /^(?:åben|i gang|igang|ikke startet|ny|afventer|open|påbegyndt)/iu.test(words)) return 'open';
  if (/^(?:udført|færdig|afsluttet|lukket|ok|done|gennemført|løst)/iu.test(words)) return 'done';
  if (/^(?:bortfaldet|droppet|udgået|annulleret)/iu.test(words)) return 'dropped';
  record.blocks.push(plain(`Status: ${words}`));
  notes.push({ kind: 'look', place: record.place, text: `Status »${words}« kendes ikke. Den står i handlingens tekst.` });
  return 'open';
}
