import type { Cited } from '../../../../model/cited';
import { citedLine, citedText } from '../../../../model/citedText';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { wordsOf } from '../../../../model/plainWords';
import { isParagraph, openingOf, sectionOf } from '../../../../model/sectionOf';
import { createSourceNumbers, type SourceNumbers } from '../../../../model/sourceNumbers';
import type { Page, PageOf } from '../../../../model/tree';
import type { AgendaItem, Fact, MeetingTime, Programme } from '../../shared/programme';
import { NO_TIMES } from '../../shared/programmeWords';
import { meetingFacts, venueOf, type FactDraft } from './meetingFacts';

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
function toProgramme(meeting: Meeting, knowledge: Knowledge): Programme {
  const { id, address, fields, body } = meeting;
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
    reviewed: fields.reviewed,
    time: timeOf(meeting),
    venue: venueOf(fields),
    opening: opening.length === 0 ? [numbers.number(citedLine(fields.description, knowledge))] : opening,
    facts,
    notes: notes.length === 0 ? [{ text: NO_TIMES, sources: [], hasMore: false }] : notes,
    agenda: agendaOf(meeting, knowledge, numbers),
    sources: numbers.list(),
  };
}

function timeOf({ fields }: Meeting): MeetingTime {
  const ends = fields.ends.map(({ end, note }) => ({ end, note: note ?? null }));
  return { start: fields.start, ends: ends.sort((left, right) => (left.end > right.end ? -1 : 1)), timeZone: fields.timeZone };
}

function agendaOf({ fields }: Meeting, knowledge: Knowledge, { number }: SourceNumbers): AgendaItem[] {
  return fields.agenda.map(({ id, title, text, tracks }) => ({ id, title, text: number(citedLine(text, knowledge)), tracks: tracks.flatMap((track) => linkTo(track, knowledge)) }));
}

function linkTo(id: string, knowledge: Knowledge): AgendaItem['tracks'] {
  const page = knowledge.pageById(id);
  return page === undefined ? [] : [{ title: page.fields.sidebar_label ?? page.fields.title, address: page.address }];
}

function numberFacts(facts: readonly FactDraft[], { number }: SourceNumbers): Fact[] {
  return facts.filter(({ lines }) => lines.length > 0).map(({ label, lines }) => ({ label, lines: lines.map(number) }));
}
