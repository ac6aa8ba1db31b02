import type { ListName } from '../kinds/lists';

/** The minutes that a record stands in, and the meeting that they are of. */
export interface MinutesPlace {
  /** Where it can be read, with its anchor: `/referater/2018-11-22/#charter`. */
  address: string;
  page: { id: string; title: string };
  meeting: { id: string; title: string; /** `2018-11-22`, or null when no source gives it. */ day: string | null };
  /** Whether it was made up to show how the knowledge base works. */
  isExample: boolean;
}

/** An item of the agenda, planned or minuted. Its id is that of the meeting and its anchor: `tredje-moede-skjern-charter`. */
export interface AgendaItem extends MinutesPlace {
  id: string;
  title: string;
  /** As printed: `3`, `3.1`. */
  number: string | null;
  tracks: readonly string[];
  affects: readonly string[];
  /** Whether it is only known to have been planned: there are no minutes of it. */
  isPlanned: boolean;
}

/** What decisions and actions have in common. */
interface Mark extends MinutesPlace {
  id: string;
  title: string;
  /** The whole text, without markup, citations read aloud. */
  text: string;
  /** Id of the agenda item, or null for one above the first. */
  item: string | null;
  itemTitle: string | null;
  /** As printed: `5.1`. */
  itemNumber: string | null;
  /** Those of its item, or of the item above that. */
  tracks: readonly string[];
  state: string;
  /** Ids of municipalities and roles in words. */
  who: readonly string[];
  affects: readonly string[];
}

export interface Decision extends Mark {
  supersededBy: string | null;
  /** Ids of the decisions in whose place it came. */
  supersedes: readonly string[];
}

export interface Action extends Mark {
  /** `2026-06-01`, or null. */
  deadline: string | null;
  /** Id of the decision that it follows from, or null. */
  decision: string | null;
}

/** What one municipality told at one meeting. */
export interface PartnerStatus extends MinutesPlace {
  /** Id of the municipality's page, or null when it has none. */
  municipality: string | null;
  name: string;
  state: string;
  status: string | null;
  next: readonly string[];
  sources: readonly string[];
}

/** Everything that minutes and agendas hold beside their words; the newest meeting first, within a meeting in the order of the text. */
export interface MinutesRecords {
  items: readonly AgendaItem[];
  decisions: readonly Decision[];
  actions: readonly Action[];
  statuses: readonly PartnerStatus[];
}

/** The list that the states of a record are from. */
export const STATE_LISTS = { decision: 'decision-state', action: 'action-state', partner: 'partner-state' } as const satisfies Record<string, ListName>;
