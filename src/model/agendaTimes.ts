import { clockOf, dayOf } from '../danish/dates';

/** An item of an agenda with its times on the wall clock, `09:30`, as far as they are known. */
export interface TimedItem {
  start?: string | undefined;
  end?: string | undefined;
}

/** When a meeting is, `2018-11-22T09:00`; several ends where the sources disagree. */
export interface MeetingSpan {
  start: string;
  ends: readonly { end: string }[];
}

/** What is wrong with the times of one item, and the time that it is held against. */
export interface TimeFault {
  /** The place of the item in the agenda. */
  index: number;
  key: 'start' | 'end';
  kind: 'no-start' | 'before-meeting' | 'after-meeting' | 'out-of-order' | 'not-after';
  than: string;
}

interface Bounds {
  from: string;
  /** Null where the meeting has no end that is after its start. */
  to: string | null;
}

/**
 * The first fault of each item whose times cannot be right. Items may overlap, for tracks meet side by side, but none begins
 * before one above it. Of a meeting that runs past midnight only a missing start can be told: 00:30 is later than 23:00 then.
 */
export function findTimeFaults(agenda: readonly TimedItem[], meeting: MeetingSpan): TimeFault[] {
  const bounds = boundsOf(meeting);
  const faults: TimeFault[] = [];
  let latest = '';
  for (const [index, item] of agenda.entries()) {
    const fault = bounds === null ? missingStart(item) : faultOf(item, latest, bounds);
    if (fault !== null) faults.push({ index, ...fault });
    else if (item.start !== undefined) latest = item.start;
  }
  return faults;
}

function boundsOf({ start, ends }: MeetingSpan): Bounds | null {
  const [last = start] = ends.map(({ end }) => end).sort().reverse();
  if (dayOf(last) > dayOf(start)) return null;
  return { from: clockOf(start), to: last > start ? clockOf(last) : null };
}

type Fault = Omit<TimeFault, 'index'>;

function faultOf(item: TimedItem, latest: string, { from, to }: Bounds): Fault | null {
  const { start, end } = item;
  if (start === undefined) return missingStart(item);
  if (start < from) return { key: 'start', kind: 'before-meeting', than: from };
  if (to !== null && start > to) return { key: 'start', kind: 'after-meeting', than: to };
  if (start < latest) return { key: 'start', kind: 'out-of-order', than: latest };
  if (end === undefined) return null;
  if (end <= start) return { key: 'end', kind: 'not-after', than: start };
  return to !== null && end > to ? { key: 'end', kind: 'after-meeting', than: to } : null;
}

function missingStart({ start, end }: TimedItem): Fault | null {
  return start === undefined && end !== undefined ? { key: 'end', kind: 'no-start', than: end } : null;
}
