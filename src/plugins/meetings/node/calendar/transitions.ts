import { DAY, MINUTE } from './moments';

/** A change of the clocks of a time zone. */
export interface Transition {
  /** The first moment at which the new time holds, in milliseconds of universal time. */
  moment: number;
  /** Minutes ahead of universal time before and after. */
  from: number;
  to: number;
}

export type OffsetAt = (moment: number) => number;

/** How many minutes a zone is ahead of universal time at a moment, by the time zone data of the platform. */
export function offsetsOf(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (moment) => {
    const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

/** All changes of the clocks from one moment to another, in their order. No zone changes its clocks twice within a day. */
export function findTransitions(offsetAt: OffsetAt, start: number, end: number): Transition[] {
  const transitions: Transition[] = [];
  for (let day = start; day < end; day += DAY) {
    const [from, to] = [offsetAt(day), offsetAt(day + DAY)];
    if (from !== to) transitions.push({ moment: firstWith(to, offsetAt, day, day + DAY), from, to });
  }
  return transitions;
}

/** The first minute with an offset that holds at `late` and does not at `early`. */
function firstWith(offset: number, offsetAt: OffsetAt, early: number, late: number): number {
  if (late - early <= MINUTE) return late;
  const middle = early + Math.floor((late - early) / MINUTE / 2) * MINUTE;
  return offsetAt(middle) === offset ? firstWith(offset, offsetAt, early, middle) : firstWith(offset, offsetAt, middle, late);
}
