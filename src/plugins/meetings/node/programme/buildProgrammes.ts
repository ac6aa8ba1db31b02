import { formatClockRange } from '../../../../danish/dates';
import type { Cited } from '../../../../model/cited';
import { citedLine, citedText } from '../../../../model/citedText';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { itemId } from '../../../../model/minutes/buildRecords';
import { wordsOf } from '../../../../model/plainWords';
import { isParagraph, openingOf, sectionOf } from '../../../../model/sectionOf';
import { SITE_TITLE } from '../../../../model/siteTitle';
import { createSourceNumbers, type SourceNumbers } from '../../../../model/sourceNumbers';
import type { Page, PageOf } from '../../../../model/tree';
import type { AgendaItem, Fact, MeetingTime, NamedPage, Programme } from '../../shared/programme';
import { NO_TIMES } from '../../shared/programmeWords';
import { linkTo, meetingFacts, venueOf, type FactDraft } from './meetingFacts';

type Meeting = PageOf<'meeting'>;

/** The anchor of the section in which an editor writes about the agenda. */
const AGENDA_ANCHOR = 'program';

/** The programme of each listed meeting, the earliest first. */
export function buildProgrammes(knowledge: Knowledge): Programme[] {
  const meetings = knowledge.pages.filter((page): page is Meeting => isMeeting(page) && isListed(page));
  return meetings.sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1)).map((meeting) => toProgramme(meeting, knowledge));
}

function isMeeting({ kind }: Page): boolean {
  return kind === 'meeting';
}

function keyOf({ fields, id }: Meeting): string {
  return `${fields.start} ${id}`;
}

/** Numbers the sources as it goes, and so in the order in which a reader meets them. */
function toProgramme(meeting: Meeting, whole: Knowledge): Programme {
  const { id, address, fields, body } = meeting;
  const knowledge = fields.example === true ? withoutOwnSources(whole) : whole;
  const numbers = createSourceNumbers(knowledge);
  const paragraphs = (nodes: ReturnType<typeof openingOf>): Cited<number>[] =>
    nodes.filter(isParagraph).map(({ children }) => numbers.number(citedText(wordsOf(children), knowledge)));
  const opening = paragraphs(openingOf(body));
  const facts = numberFacts(meetingFacts(fields, knowledge), numbers);
  const notes = paragraphs(sectionOf(body, AGENDA_ANCHOR));
  return {
    id,
    address,
    title: fields.title,
    description: knowledge.readAloud(fields.description),
    isDraft: fields.draft === true,
    isExample: fields.example === true,
    cancelled: fields.cancelled === undefined ? null : knowledge.readAloud(fields.cancelled),
    reviewed: fields.reviewed,
    time: timeOf(meeting),
    venue: venueOf(fields),
    opening: opening.length === 0 ? [numbers.number(citedLine(fields.description, knowledge))] : opening,
    facts,
    notes: notes.length === 0 && !hasTimes(meeting) ? [{ text: NO_TIMES, sources: [], hasMore: false }] : notes,
    agenda: agendaOf(meeting, knowledge, numbers),
    sources: numbers.list(),
  };
}

function timeOf({ fields }: Meeting): MeetingTime {
  const ends = fields.ends.map(({ end, note }) => ({ end, note: note ?? null }));
  return { start: fields.start, ends: ends.sort((left, right) => (left.end > right.end ? -1 : 1)), timeZone: fields.timeZone };
}

/** What was made up rests on nothing but the knowledge base, and to name that as a source would look like one. */
function withoutOwnSources(knowledge: Knowledge): Knowledge {
  return { ...knowledge, sources: new Map([...knowledge.sources].filter(([, { publisher }]) => publisher !== SITE_TITLE)) };
}

function hasTimes({ fields }: Meeting): boolean {
  return fields.agenda.some(({ start }) => start !== undefined);
}

/** The numbers are those that the post shows. */
function agendaOf({ id: meeting, fields }: Meeting, knowledge: Knowledge, { number }: SourceNumbers): AgendaItem[] {
  const { items } = knowledge.minutes;
  return fields.agenda.map(({ id, title, start, end, text, tracks }) => ({
    id,
    number: items.find((item) => item.id === itemId(meeting, id))?.number ?? null,
    title,
    time: start === undefined ? '' : formatClockRange(start, end),
    text: number(citedLine(text, knowledge)),
    tracks: tracks.flatMap((track): NamedPage[] => linkTo(track, knowledge)),
  }));
}

function numberFacts(facts: readonly FactDraft[], { number }: SourceNumbers): Fact[] {
  return facts.filter(({ lines }) => lines.length > 0).map(({ label, lines }) => ({ label, lines: lines.map(number) }));
}
