/** What takes its time on one day or more: moments on the wall clock of a zone, `2018-11-22T09:00`. */
export interface TimeSpan {
  start: string;
  end: string;
  timeZone: string;
}

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
  /** Whether it is settled; a draft and an example are not. */
  isCertain: boolean;
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

/**
 * The id of an entry for the whole world (RFC 5545, 3.8.4.7): `moede-tredje-moede@videnbank.example`. Made of what never
 * changes, so that calendars know an entry again when its title or its time is another one.
 */
export function uidOf(name: string, siteUrl: string): string {
  return `${name}@${new URL(siteUrl).hostname}`;
}
