import { contentLine } from './contentLines';
import { DAY, formatLocal, formatUniversal, wallClock } from './moments';
import { findTransitions, offsetsOf, type OffsetAt, type Transition } from './transitions';

/** The first and the last year in which something in the file takes place. */
export interface Years {
  first: number;
  last: number;
}

/**
 * The rules of a time zone for these years, as a file must carry them along for every zone that it names (RFC 5545, 3.6.5).
 * They are read off the platform's own time zone data, so that a zone that has changed its rules is right in every year:
 * ready-made blocks have only the rules of today, and give Copenhagen the name of Berlin.
 */
export function timeZoneLines(timeZone: string, { first, last }: Years): string[] {
  const offsetAt = offsetsOf(timeZone);
  // From the year before, whose last change is in force when the first year begins.
  const [start, end] = [Date.UTC(first - 1, 0, 1), Date.UTC(last + 2, 0, 1)];
  const transitions = findTransitions(offsetAt, start, end);
  const observances = [...firstObservance(transitions, first, offsetAt, start), ...groupByRule(transitions).flatMap((group) => toObservances(group, last + 1))];
  return [contentLine('BEGIN', 'VTIMEZONE'), contentLine('TZID', timeZone), ...observances, contentLine('END', 'VTIMEZONE')];
}

/** What holds before the first change, where that is not before all events. A zone without changes is nothing else. */
function firstObservance([earliest]: readonly Transition[], first: number, offsetAt: OffsetAt, start: number): string[] {
  if (earliest !== undefined && earliest.moment < Date.UTC(first, 0, 1) - DAY) return [];
  const offset = offsetAt(start);
  return observance({ moment: start, from: offset, to: offset }, []);
}

/** Changes of the same kind: same month, weekday and wall clock, same offsets, year after year. */
function groupByRule(transitions: readonly Transition[]): Transition[][] {
  const groups: Transition[][] = [];
  for (const transition of transitions) {
    const group = groups.find(([latest]) => latest !== undefined && isNextYear(latest, transition));
    if (group === undefined) groups.push([transition]);
    else group.unshift(transition);
  }
  return groups.map((group) => group.reverse());
}

function isNextYear(earlier: Transition, later: Transition): boolean {
  const [before, after] = [placeOf(earlier), placeOf(later)];
  const isSame = before.month === after.month && before.weekday === after.weekday && before.clock === after.clock;
  return isSame && before.year + 1 === after.year && earlier.from === later.from && earlier.to === later.to;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

interface PlaceInYear {
  year: number;
  month: number;
  weekday: string;
  /** Which of its weekday it is in the month, counted from both ends, each from 1. */
  fromStart: number;
  fromEnd: number;
  clock: string;
}

/** Where a change stands in its year by the clock that holds until then, which is that of the rules (RFC 5545, 3.6.5). */
function placeOf({ moment, from }: Transition): PlaceInYear {
  const local = wallClock(moment, from);
  const date = new Date(`${local}Z`);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weekday = WEEKDAYS[date.getUTCDay()] ?? 'SU';
  return { year, month, weekday, fromStart: Math.ceil(day / 7), fromEnd: Math.ceil((days - day + 1) / 7), clock: local.slice(11) };
}

/** One observance with a rule where the changes follow one, and one for each of them where they do not. */
function toObservances(group: readonly Transition[], lastYear: number): string[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byDay = group.length === 1 ? null : weekdayRule(group);
  if (byDay === null) return group.flatMap((transition) => observance(transition, []));
  const { month, weekday } = placeOf(first);
  // The end of a rule is universal time here (RFC 5545, 3.3.10). One that still holds has none.
  const until = placeOf(last).year >= lastYear ? '' : `;UNTIL=${formatUniversal(last.moment)}`;
  return observance(first, [contentLine('RRULE', `FREQ=YEARLY;BYMONTH=${month};BYDAY=${byDay}${weekday}${until}`)]);
}

/** Which weekday of the month it is in all the years: `-1`, `2`; null where it is not always the same. */
function weekdayRule(group: readonly Transition[]): number | null {
  const places = group.map(placeOf);
  if (places.every(({ fromEnd }) => fromEnd === 1)) return -1;
  const [{ fromStart } = { fromStart: 0 }] = places;
  return places.every((place) => place.fromStart === fromStart) ? fromStart : null;
}

/** Programs take both names alike; people look for summer time under DAYLIGHT. */
function observance(transition: Transition, rules: readonly string[]): string[] {
  const { moment, from, to } = transition;
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', formatLocal(wallClock(moment, from))),
    contentLine('TZOFFSETFROM', formatOffset(from)),
    contentLine('TZOFFSETTO', formatOffset(to)),
    ...rules,
    contentLine('END', name),
  ];
}

/** Minutes as a file has them: `60` → `+0100` (RFC 5545, 3.3.14). */
function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((number) => String(number).padStart(2, '0')).join('');
  return `${minutes < 0 ? '-' : '+'}${digits}`;
}
