import type { Cited, NamedSource } from '../../../model/cited';

/** When a meeting takes place, on the wall clock of its zone: `2018-11-22T09:00`. */
export interface MeetingTime {
  start: string;
  /** As the sources give them; the latest one first. Several where the sources disagree. */
  ends: { end: string; note: string | null }[];
  timeZone: string;
}

/** A page by its title. */
export interface NamedPage {
  title: string;
  /** Below the base URL. */
  address: string;
}

/** A line that may end in the page that it names: `Tilgængeligt: Referat`. */
export interface FactLine<Source> extends Cited<Source> {
  page?: NamedPage;
}

/** What is said of a meeting under one name: `Sted`, and one line or several. */
export interface Fact {
  label: string;
  lines: FactLine<number>[];
}

export interface AgendaItem {
  id: string;
  /** As the minutes print it, `5.1`; null before there are minutes, for an agenda has no numbers of its own. */
  number: string | null;
  title: string;
  /** `9.30-10.00`, `9.30`; '' where it is not known. */
  time: string;
  text: Cited<number>;
  /** The tracks that it belongs to. */
  tracks: NamedPage[];
}

/** The programme of a meeting to take along, all texts plain. */
export interface Programme {
  /** Of the meeting. */
  id: string;
  /** Of the meeting, below the base URL, with slashes at both ends. */
  address: string;
  title: string;
  /** The first answer of the page, in one sentence. */
  description: string;
  isDraft: boolean;
  isExample: boolean;
  /** When and why it was called off; null for a meeting that was not. */
  cancelled: string | null;
  /** ISO date of the last professional review. */
  reviewed: string;
  time: MeetingTime;
  venue: string;
  /** What the page begins with: what kind of meeting it is, and how it is known. */
  opening: Cited<number>[];
  facts: Fact[];
  /** What the editor says about the agenda as a whole, such as that its times are not known. */
  notes: Cited<number>[];
  agenda: AgendaItem[];
  /** In the order of their numbers, which begin with 1. */
  sources: NamedSource[];
}
