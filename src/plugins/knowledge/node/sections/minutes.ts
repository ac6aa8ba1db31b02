import type { RootContent } from 'mdast';
import { lowerFirst } from '../../../../danish/capitals';
import { formatPartialDate } from '../../../../danish/dates';
import type { MinutesFields, Participant } from '../../../../model/kinds/minutes';
import type { Knowledge } from '../../../../model/knowledge';
import { element, heading, link, list, section, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { nameOf } from '../../../../model/minutes/buildRecords';
import type { PageOf } from '../../../../model/tree';
import { documentTable } from './documents';
import { programme } from './meeting';
import { factBox, notFoundSection, opening, pageLinks, type PageSections } from './shared';

/** Of which meeting, how far, and who was there above minutes; below them what is missing. Awaited ones show the agenda. */
export function minutesSections(fields: MinutesFields, knowledge: Knowledge): PageSections {
  const isAwaited = fields.state === 'awaiting';
  const documents = fields.documents.length === 0 ? [] : [documentTable(fields.documents, knowledge)];
  return {
    before: [...opening('minutes', fields, knowledge), factBox('Om referatet', minutesFacts(fields, knowledge))],
    after: [
      ...(isAwaited ? plannedAgenda(fields, knowledge) : []),
      ...section('Dokumenter', 'dokumenter', documents),
      ...section('Det ville udfylde hullet', 'udfyld-hullet', fields.fillGap.length === 0 ? [] : [list(fields.fillGap)]),
      ...notFoundSection(fields.notFound),
    ],
  };
}

function minutesFacts(fields: MinutesFields, knowledge: Knowledge): Array<readonly [string, MarkupChild[]]> {
  const day = meetingPost(fields, knowledge)?.fields.start.slice(0, 10);
  const approved = fields.approved === undefined ? '' : ` den ${formatPartialDate(fields.approved)}`;
  return [
    ['Møde', meetingLink(fields, knowledge)],
    ['Dag', day === undefined ? [] : [text(formatPartialDate(day))]],
    ['Tilstand', [text(`${knowledge.label('minutes-state', fields.state)}${approved}`)]],
    ['Deltagere', people(fields.participants, knowledge)],
    ['Afbud', people(fields.absent, knowledge)],
  ];
}

function meetingPost({ meeting }: MinutesFields, knowledge: Knowledge): PageOf<'meeting'> | null {
  const page = knowledge.pageById(meeting);
  return page?.kind === 'meeting' ? page : null;
}

/** A meeting that no document describes has its place in the overview of meetings. */
function meetingLink(fields: MinutesFields, knowledge: Knowledge): MarkupChild[] {
  if (meetingPost(fields, knowledge) !== null) return pageLinks(knowledge, [fields.meeting]);
  const indirect = knowledge.indirectMeetings.find(({ id }) => id === fields.meeting);
  return indirect === undefined ? [] : [link(`/moeder/#${indirect.id}`, indirect.title)];
}

function people(participants: readonly Participant[], knowledge: Knowledge): MarkupChild[] {
  if (participants.length === 0) return [];
  return [element('ul', { className: ['facts__list'] }, participants.map((one) => element('li', {}, person(one, knowledge))))];
}

function person({ municipality, who, role }: Participant, knowledge: Knowledge): MarkupChild[] {
  const named = municipality === undefined ? [] : pageLinks(knowledge, [municipality]);
  const name = named.length === 0 ? [text(nameOf({ municipality, who }, knowledge.pages))] : named;
  return role === undefined ? name : [...name, text(`, ${lowerFirst(role)}`)];
}

/** The items of the invitation under their own anchors, so that a link to one stays right when the minutes come. */
function plannedAgenda(fields: MinutesFields, knowledge: Knowledge): RootContent[] {
  const post = meetingPost(fields, knowledge);
  if (post === null) return [];
  return [heading(2, 'Dagsordenen, som den var planlagt', 'dagsorden'), notMinutes(), ...programme(post.fields, knowledge)];
}

function notMinutes(): Markup {
  return element('p', {}, [text('Punkterne kommer fra invitationen. De viser, hvad der skulle ske, og ikke, hvad der skete.')]);
}
