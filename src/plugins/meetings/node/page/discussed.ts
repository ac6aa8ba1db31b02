import type { RootContent } from 'mdast';
import { formatPartialDate } from '../../../../danish/dates';
import { exampleMark } from '../../../../model/exampleMark';
import type { Knowledge } from '../../../../model/knowledge';
import { element, heading, link, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { discussionLink } from '../../../../model/minutes/discussionLink';
import { discussionsOf, type Discussion } from '../../../../model/minutes/discussions';
import { withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import { STATE_LISTS, type MinutesPlace } from '../../../../model/minutes/records';
import { notText } from '../../../../model/pageText';
import type { Page } from '../../../../model/tree';

/** Which meetings took the subject of a page up, and how: planned, discussed, decided, given to somebody to do. */
export function discussedSection(page: Page, knowledge: Knowledge): RootContent[] {
  const discussions = page.kind === 'minutes' || page.kind === 'meeting' ? [] : discussionsOf(page, knowledge);
  if (discussions.length === 0) return [];
  const meetings = [...new Set(discussions.map(({ meeting }) => meeting.id))];
  const items = meetings.map((id) => meetingItem(discussions.filter(({ meeting }) => meeting.id === id), page, knowledge));
  return [heading(2, 'Drøftet på', 'droeftet-paa'), element('ul', { className: ['discussed'] }, items)].map(notText);
}

function meetingItem(discussions: readonly Discussion[], page: Page, knowledge: Knowledge): Markup {
  const [first] = discussions;
  if (first === undefined) return element('li');
  const places = discussions.filter(({ kind }) => kind !== 'named').map((discussion) => element('li', {}, placeOf(discussion, knowledge)));
  return element('li', {}, [
    ...meetingName(first, knowledge),
    ...(places.length === 0 ? [text(page.kind === 'charter' ? ': fremlagt eller planlagt drøftet' : ': nævnt i invitationen')] : [element('ul', {}, places)]),
  ]);
}

/** The meeting with its day and, for what was made up, the word that says so. */
export function meetingName({ meeting, isExample }: Pick<MinutesPlace, 'meeting' | 'isExample'>, knowledge: Knowledge): MarkupChild[] {
  const page = knowledge.pageById(meeting.id);
  // The mark says it already.
  const title = isExample ? withoutExampleMark(meeting.title) : meeting.title;
  const name = page === undefined ? text(title) : link(page.address, title);
  const day = meeting.day === null ? [] : [text(`, ${formatPartialDate(meeting.day)}`)];
  return isExample ? [exampleMark(), text(' '), name, ...day] : [name, ...day];
}

function placeOf(discussion: Discussion, { label }: Knowledge): MarkupChild[] {
  const { kind, state } = discussion;
  const list = kind === 'decision' ? STATE_LISTS.decision : STATE_LISTS.action;
  const words = state === null ? '' : ` (${label(list, state).toLocaleLowerCase('da')})`;
  return [...discussionLink(discussion), text(words)];
}
