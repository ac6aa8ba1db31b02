import type { Cited, NamedSource } from '../../../model/cited';

/** When a meeting takes place, on the wall clock of its zone: `2018-11-22T09:00`. */
export interface MeetingTime {
  start: string;
  /** As the sources give them; the latest one first. Several where the sources disagree. */
  ends: { end: string; note: string | null }[];
  timeZone: string;
}

/** What is said of a meeting under one name: `Sted`, and one line or several. */
export interface Fact {
  label: string;
  lines: Cited<number>[];
}

export interface AgendaItem {
  id: string;
  title: string;
  text: Cited<number>;
  /** The tracks that it belongs to. */
  tracks: { title: string; address: string }[];
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
