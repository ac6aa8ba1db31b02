import type { RootContent } from 'mdast';
import { upperFirst } from '../../../../danish/capitals';
import { dayOf, formatClock, formatClockRange, formatPartialDate } from '../../../../danish/dates';
import type { EventFields, MeetingFields } from '../../../../model/kinds/meeting';
import type { Knowledge } from '../../../../model/knowledge';
import { blocks, cite, element, heading, inline, paragraph, section, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import { documentTable } from './documents';
import { factBox, lead, line, pageLinks, opening, type PageSections } from './shared';

/** When, where and who above a meeting; its documents below it. The programme stands where the text asks for it. */
export function meetingSections(fields: MeetingFields, knowledge: Knowledge): PageSections {
  const documents = fields.documents.length === 0 ? [] : [documentTable(fields.documents, knowledge)];
  return {
    before: [...opening('meeting', fields, knowledge), factBox('Om mødet', meetingFacts(fields, knowledge))],
    after: section('Dokumenter', 'dokumenter', documents),
  };
}

function meetingFacts(fields: MeetingFields, knowledge: Knowledge): Array<readonly [string, MarkupChild[]]> {
  const { venue } = fields;
  const day = formatPartialDate(dayOf(fields.start));
  return [
    ['Status', fields.cancelled === undefined ? [] : [element('strong', {}, [text('Aflyst.')]), text(' '), ...line(fields.cancelled)]],
    ['Møde', [text(`Nr. ${fields.number} i rækken`)]],
    ['Dag', [text(`${upperFirst(fields.weekday)} den ${day}`)]],
    ['Start', [text(formatClock(fields.start))]],
    ['Slut', endLines(fields)],
    ['Sted', [text(`${venue.name}, ${venue.address}, ${venue.postalCode} ${venue.city}`), ...cite(venue.sources)]],
    ['Om stedet', line(venue.note)],
    ['Inviteret', invitedList(fields)],
    ['Arrangør', line(fields.organiser)],
    ['Gæster', fields.guests.length === 0 ? [] : [guestList(fields)]],
    ['Cases', pageLinks(knowledge, fields.cases)],
  ];
}

/** Groups of people are phrases with commas of their own, so more than one of them is a list. */
function invitedList({ invited }: MeetingFields): MarkupChild[] {
  if (invited.length < 2) return invited.map((group) => text(group));
  return [element('ul', { className: ['facts__list'] }, invited.map((group) => element('li', {}, [text(group)])))];
}

/** Only ends that sources disagree on are a list. */
function endLines({ ends }: MeetingFields): MarkupChild[] {
  const lines = ends.map(({ end, note, sources }) => [text(`${formatClock(end)}${note === undefined ? '' : ` – ${note}`}`), ...cite(sources)]);
  if (lines.length < 2) return lines.flat();
  return [element('ul', { className: ['facts__list'] }, lines.map((line) => element('li', {}, line)))];
}

function guestList({ guests }: MeetingFields): Markup {
  const items = guests.map(({ role, name, organisation, does, sources }) => {
    const who = [name, organisation].filter((part) => part !== undefined).join(', ');
    return element('li', {}, [
      element('strong', {}, [text(role)]),
      text(who === '' ? ': ' : ` (${who}): `),
      ...inline(does),
      ...cite(sources),
    ]);
  });
  return element('ul', { className: ['facts__list'] }, items);
}

/** The agenda as sections that can be linked to: `/moeder/<id>/#partnerrunde`. */
export function programme(fields: MeetingFields, knowledge: Knowledge): RootContent[] {
  return fields.agenda.flatMap(({ id, title, start, end, text: description, tracks }) => {
    const links = pageLinks(knowledge, tracks);
    return [
      heading(3, title, id),
      ...(start === undefined ? [] : [element('p', { className: ['agenda-time'] }, [text(`Kl. ${formatClockRange(start, end)}`)])]),
      ...blocks(description),
      ...(links.length === 0 ? [] : [paragraph([text('Arbejdsspor: '), ...links])]),
    ];
  });
}

/** An event of others is labelled as such, so that nobody takes it for a result of the network. */
export function eventSections(fields: EventFields, knowledge: Knowledge): PageSections {
  const label = `${knowledge.label('event-period', fields.period)} · Ikke netværkets eget`;
  return {
    before: [
      notText(element('p', {}, [element('span', { className: ['not-own'] }, [text(label)])])),
      lead(fields.description),
      factBox('Om begivenheden', [
        ['Stod bag', line(fields.organiser)],
        ['Dato', line(fields.dateNote)],
        ['Kommuner', pageLinks(knowledge, fields.municipalities)],
      ]),
    ],
    after: [],
  };
}
