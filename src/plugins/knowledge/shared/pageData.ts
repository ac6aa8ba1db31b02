/** A group of pages of one kind in the index of the site. */
export interface IndexGroup {
  label: string;
  items: { address: string; title: string; description: string }[];
}

/** A network meeting in the overview. Without an address it is known only indirectly and has no page of its own. */
export interface MeetingRow {
  id: string;
  number: number;
  title: string;
  address: string | null;
  /** Local start, `2018-11-22T09:00`, or null when no source gives it. */
  start: string | null;
  place: string | null;
  isCancelled: boolean;
  /** Its minutes, awaited or there; null for a meeting that has no page for them. */
  minutes: { address: string; state: string } | null;
  summary: string[];
  notFound: string[];
  /** What the summary rests on, for meetings without a page of their own. */
  sources: { id: string; name: string }[];
}

/** A page that mentions another, with the sentences in which it does. */
export interface MentionGroup {
  address: string;
  title: string;
  /** The Danish name of its kind, in small letters. */
  kind: string;
  sentences: string[];
}
