/** A stretch of a text, and where it leads when it is a link. */
export interface Span {
  text: string;
  /** Below the base URL, or a whole address of the web. */
  to: string | null;
}

/** One who takes part in partner rounds. */
export interface PartnerMunicipality {
  /** Id of its page, or for one without a page the slug of its name. */
  id: string;
  name: string;
  /** Of its page. */
  address: string | null;
  isExample: boolean;
}

export interface PartnerMeeting {
  id: string;
  title: string;
  /** `2018-11-22`, or null when no source gives it. */
  day: string | null;
  /** Of its post; null for one that is known only indirectly. */
  address: string | null;
  isExample: boolean;
}

/** What one municipality told at one meeting. */
export interface PartnerReport {
  municipality: string;
  meeting: string;
  /** A value of `partner-state`. */
  state: string;
  /** What happened since last; empty when nothing was told. */
  told: Span[];
  /** One text for each next step. */
  next: Span[][];
  sources: { id: string; label: string }[];
  /** Its row in the minutes. */
  address: string;
}

/** All partner rounds: the municipalities by name, the newest meeting and its reports first. */
export interface PartnerRounds {
  municipalities: PartnerMunicipality[];
  /** Those with a partner round. */
  meetings: PartnerMeeting[];
  reports: PartnerReport[];
  /** The states that a report can have, in their order, as readers see them. */
  states: { id: string; label: string }[];
}

/** The words of a text without its links. */
export function wordsOfSpans(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
