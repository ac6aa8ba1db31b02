import { dayOf, formatClock, formatPartialDate } from '../../../../danish/dates';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { markExample } from '../../../../model/minutes/exampleTitle';
import { numberedTitle } from '../../../../model/minutes/numberedTitle';
import { wholeAddress } from '../../../../model/wholeAddress';
import type { AgendaItem, MeetingTime, Programme } from '../../shared/programme';
import { labelOf } from '../../shared/programmeWords';
import { uidOf, type CalendarEntry } from '../calendar/calendar';

/** The meeting as it is noted in a calendar. `siteUrl` is the whole address of the front page, with a slash at its end. */
export function meetingEntry(programme: Programme, siteUrl: string): CalendarEntry {
  const { id, address, title, time, venue, reviewed, isExample } = programme;
  const url = wholeAddress(address, siteUrl);
  return {
    uid: uidOf(`moede-${id}`),
    when: { start: time.start, end: latestEnd(time), timeZone: time.timeZone },
    title: cancelledTitle(markExample(title, isExample), programme),
    description: describe(programme, url),
    location: venue,
    url,
    status: statusOf(programme),
    changed: reviewed,
  };
}

function statusOf({ isDraft, isExample, cancelled }: Programme): CalendarEntry['status'] {
  if (cancelled !== null) return 'cancelled';
  return isDraft || isExample ? 'tentative' : 'confirmed';
}

/** Not every calendar shows the status of an entry. */
function cancelledTitle(title: string, { cancelled }: Programme): string {
  return cancelled === null ? title : `Aflyst: ${title}`;
}

/** Where sources disagree, the end of the latest: who plans by it misses nothing. */
function latestEnd({ ends, start }: MeetingTime): string {
  return ends[0]?.end ?? start;
}

/** Paragraphs with an empty line between them, which calendars keep. */
function describe(programme: Programme, url: string): string {
  const { opening, time, notes, agenda } = programme;
  const paragraphs = [
    labelOf(programme),
    ...opening.map(({ text }) => text),
    describeEnds(time),
    ['Program:', ...agenda.map(toLine)].join('\n'),
    ...notes.map(({ text }) => text),
    `Hele programmet og kilderne: ${url}`,
  ];
  return paragraphs.filter((text) => text !== '').join('\n\n');
}

/** `- 9.45-10.15: 3. Partnerrunde`. */
function toLine(item: AgendaItem): string {
  return `- ${item.time === '' ? '' : `${item.time}: `}${numberedTitle(item.number, item.title)}`;
}

/** Says what the calendar cannot show: that the sources disagree. Empty where they do not. */
function describeEnds({ ends }: MeetingTime): string {
  if (new Set(ends.map(({ end }) => end)).size < 2) return '';
  const days = new Set(ends.map(({ end }) => dayOf(end)));
  const said = ends.map(({ end, note }) => {
    const day = days.size === 1 ? '' : `${formatPartialDate(dayOf(end))} `;
    return `${day}${formatClock(end)}${note === null ? '' : ` (${note})`}`;
  });
  return `Kilderne er uenige om, hvornår mødet slutter: ${joinWithAnd(said)}. Kalenderen bruger det seneste tidspunkt.`;
}
