import { calendarFile } from './calendarFile';

/** Something that is due on a day. All texts are plain. */
export interface Deadline {
  /** For the whole world, and never another one; see `uidOf`. */
  uid: string;
  /** ISO date. */
  day: string;
  title: string;
  description: string;
  /** Whole address of what is due. */
  url: string;
}

interface DeadlineCalendar {
  name: string;
  description: string;
  /** Whole address of the file itself, which calendars fetch again each day. */
  feed: string;
  /** ISO date of the last change to any of the deadlines, such as the newest review of the pages that they stand on. */
  changed: string;
}

/**
 * A calendar file of deadlines, in the order of their days. Each is an event that lasts the whole day and keeps nobody busy:
 * Outlook and Google leave out the to-dos (VTODO) of a calendar that they are subscribed to.
 */
export function deadlineCalendar(deadlines: readonly Deadline[], { changed, ...calendar }: DeadlineCalendar): string {
  const sorted = [...deadlines].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
  const entries = sorted.map(({ day, ...texts }) => ({ ...texts, when: { day }, location: null, status: 'confirmed' as const, changed }));
  return calendarFile({ ...calendar, entries });
}

function keyOf({ day, uid }: Deadline): string {
  return `${day} ${uid}`;
}
