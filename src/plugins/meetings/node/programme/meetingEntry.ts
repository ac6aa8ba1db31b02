import { dayOf, formatClock, formatPartialDate } from '../../../../danish/dates';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { markExample } from '../../../../model/minutes/exampleTitle';
import { numberedTitle } from '../../../../model/minutes/numberedTitle';
import type { AgendaItem, MeetingTime, Programme } from '../../shared/programme';
import { labelOf } from '../../shared/programmeWords';
import { uidOf, type CalendarEntry } from '../calendar/calendar';

/** The meeting as it is noted in a calendar. `siteUrl` is the whole address of the front page, with a slash at its end. */
export function meetingEntry(programme: Programme, siteUrl: string): CalendarEntry {
  const { id, address, title, time, venue, reviewed, isDraft, isExample } = programme;
  const url = `${siteUrl}${address.slice(1)}`;
  return {
    uid: uidOf(`moede-${id}`, siteUrl),
    when: { start: time.start, end: latestEnd(time), timeZone: time.timeZone },
    title: markExample(title, isExample),
    description: describe(programme, url),
    location: venue,
    url,
    isCertain: !isDraft && !isExample,
    changed: reviewed,
  };
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
