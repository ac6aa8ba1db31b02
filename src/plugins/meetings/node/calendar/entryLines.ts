import type { CalendarEntry, TimeSpan } from './calendar';
import { contentLine, textLine } from './contentLines';
import { readLocal } from './localMoment';
import { DAY, formatDay, formatLocal, formatUniversal, nextDay } from './moments';
import { offsetsOf } from './transitions';

/** An entry as the lines of an event (RFC 5545, 3.6.1). */
export function entryLines(entry: CalendarEntry): string[] {
  const { uid, when, title, description, location, url, status } = entry;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uid),
    ...revisionLines(entry),
    ...whenLines(when),
    textLine('SUMMARY', title),
    textLine('DESCRIPTION', description),
    ...(location === null ? [] : [textLine('LOCATION', location)]),
    contentLine('URL', url),
    contentLine('STATUS', status.toUpperCase()),
    // What fills a day as a whole, such as a deadline, and what was called off keep nobody busy (RFC 5545, 3.8.2.7).
    contentLine('TRANSP', 'day' in when || status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'),
    contentLine('END', 'VEVENT'),
  ];
}

/** In a published file the stamp is the last revision and not the hour of writing (RFC 5545, 3.8.7.2). Always universal time. */
function revisionLines({ changed }: CalendarEntry): string[] {
  const revised = formatUniversal(Date.parse(changed));
  return [contentLine('DTSTAMP', revised), contentLine('LAST-MODIFIED', revised), contentLine('SEQUENCE', String(sequenceOf(changed)))];
}

/** The end is the first moment, or the first day, that is no longer part of it (RFC 5545, 3.6.1). */
function whenLines(when: CalendarEntry['when']): string[] {
  if ('day' in when) {
    const wholeDay = { VALUE: 'DATE' };
    return [contentLine('DTSTART', formatDay(when.day), wholeDay), contentLine('DTEND', formatDay(nextDay(when.day)), wholeDay)];
  }
  return spanLines(when);
}

/**
 * Both on the clock of the zone; and both in universal time where a clock shows one of them twice or never, for there
 * programs do not agree on what is meant.
 */
function spanLines({ start, end, timeZone }: TimeSpan): string[] {
  const offsetAt = offsetsOf(timeZone);
  const [from, to] = [readLocal(start, offsetAt), readLocal(end, offsetAt)];
  if (!from.isOnce || !to.isOnce) return [contentLine('DTSTART', formatUniversal(from.moment)), contentLine('DTEND', formatUniversal(to.moment))];
  const zone = { TZID: timeZone };
  return [contentLine('DTSTART', formatLocal(start), zone), contentLine('DTEND', formatLocal(end), zone)];
}

/** Before any page was written. */
const FIRST_DAY = '2018-01-01';

/**
 * How often an entry has been revised, by which programs know the newer of two (RFC 5545, 3.8.7.4). Nobody counts revisions
 * here and the site has no memory of them, so it is the number of days from a fixed one to the last review: it never falls,
 * it rises with each later review, and the same content has the same number wherever it is built.
 */
function sequenceOf(changed: string): number {
  return Math.max(0, Math.round((Date.parse(changed) - Date.parse(FIRST_DAY)) / DAY));
}
