/** What takes its time on one day or more: moments on the wall clock of a zone, `2018-11-22T09:00`. */
export interface TimeSpan {
  start: string;
  end: string;
  timeZone: string;
}

/** Whether it takes place (RFC 5545, 3.8.1.11): settled, not settled (a draft, an example), called off. */
export type EntryStatus = 'confirmed' | 'tentative' | 'cancelled';

/** What is noted in a calendar. All texts are plain. */
export interface CalendarEntry {
  /** Never changes, whatever else does; see `uidOf`. */
  uid: string;
  /** A span of time, or a day that it falls on as a whole. */
  when: TimeSpan | { day: string };
  title: string;
  description: string;
  /** Null where there is none. */
  location: string | null;
  /** Whole address. */
  url: string;
  status: EntryStatus;
  /** ISO date of the last change. */
  changed: string;
}

/** A file of calendar entries. */
export interface Calendar {
  name: string;
  description: string;
  /** Whole address that programs fetch it from again; null for a file that is fetched once. */
  feed: string | null;
  entries: readonly CalendarEntry[];
}

/** Stands for the knowledge base whatever host serves it: one that moves must not double every meeting in every calendar. */
const UID_SPACE = 'videnbank-for-cirkulaere-kommuner';

/**
 * The id of an entry for the whole world (RFC 5545, 3.8.4.7): `moede-tredje-moede@videnbank-for-cirkulaere-kommuner`. Made of
 * what never changes, so that calendars know an entry again when its title, its time or the address of the site is another one.
 */
export function uidOf(name: string): string {
  return `${name}@${UID_SPACE}`;
}
