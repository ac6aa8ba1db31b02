import { SITE_TITLE } from '../../../../model/siteTitle';
import type { Calendar, CalendarEntry } from './calendar';
import { contentLine, joinLines, textLine } from './contentLines';
import { entryLines } from './entryLines';
import { timeZoneLines, type Years } from './timeZone';

/** A calendar as an iCalendar file (RFC 5545, with the additions of RFC 7986): the same bytes for the same calendar. */
export function calendarFile({ name, description, feed, entries }: Calendar): string {
  return joinLines([
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    textLine('PRODID', `-//${SITE_TITLE}//Kalender//DA`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    // The names of RFC 7986, 5, and those by which programs called the same before it.
    ...['NAME', 'X-WR-CALNAME'].map((property) => textLine(property, name)),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((property) => textLine(property, description)),
    ...(feed === null ? [] : feedLines(feed)),
    ...zoneLines(entries),
    ...entries.flatMap(entryLines),
    contentLine('END', 'VCALENDAR'),
  ]);
}

/** Asks programs to look for news once a day (RFC 7986, 5.7). */
function feedLines(feed: string): string[] {
  return [
    contentLine('SOURCE', feed, { VALUE: 'URI' }),
    contentLine('REFRESH-INTERVAL', 'P1D', { VALUE: 'DURATION' }),
    contentLine('X-PUBLISHED-TTL', 'P1D'),
  ];
}

const HOME_ZONE = 'Europe/Copenhagen';
const EMPTY_YEAR = 2026;

/** Each zone once, in the order in which the entries name them, for the years from its first entry to its last. */
function zoneLines(entries: readonly CalendarEntry[]): string[] {
  const zones = new Map<string, Years>();
  for (const { when } of entries) {
    if ('day' in when) continue;
    const years = [when.start, when.end].map((moment) => Number(moment.slice(0, 4)));
    const known = zones.get(when.timeZone);
    const all = known === undefined ? years : [...years, known.first, known.last];
    zones.set(when.timeZone, { first: Math.min(...all), last: Math.max(...all) });
  }
  // A calendar has at least one part (RFC 5545, 3.6), also on a day when nothing is due.
  if (entries.length === 0) zones.set(HOME_ZONE, { first: EMPTY_YEAR, last: EMPTY_YEAR });
  return [...zones].flatMap(([timeZone, years]) => timeZoneLines(timeZone, years));
}
