/** The two kinds of register. */
export type RegisterKind = 'decision' | 'action';

/** Something by the name that readers know it by, and the way to it where there is one. */
export interface Named {
  label: string;
  /** Below the base URL. */
  to: string | null;
}

/** A meeting that an entry is from. */
export interface RegisterMeeting extends Named {
  /** `2018-11-22`, or null when no source gives it. */
  day: string | null;
}

/** A decision or an action as a register shows it. What it names stands once for all entries in the lists of the register. */
export interface RegisterEntry {
  id: string;
  /** What it is where it is sent: `Beslutning (erstattet)`. */
  sentAs: string;
  title: string;
  /** What it says beside its title, or ''. */
  text: string;
  state: string;
  /** Its place in the minutes, below the base URL. */
  to: string;
  /** The item of the agenda that it stands under. */
  item: Named | null;
  /** Keys of `meetings`. */
  meeting: string;
  /** Keys of `people`. */
  who: readonly string[];
  /** Keys of `places`. */
  tracks: readonly string[];
  affects: readonly string[];
  supersededBy: readonly string[];
  supersedes: readonly string[];
  /** The decision that an action follows from. */
  decision: readonly string[];
  /** The actions that follow from a decision. */
  actions: readonly string[];
  /** `2026-06-01`, or null. */
  deadline: string | null;
  isExample: boolean;
}

/** All that a register is made from: the entries of the newest meeting first, within a meeting in the order of the minutes. */
export interface RegisterData {
  kind: RegisterKind;
  entries: readonly RegisterEntry[];
  meetings: Readonly<Record<string, RegisterMeeting>>;
  /** Municipalities by the id of their page, roles by the slug of their words. */
  people: Readonly<Record<string, Named>>;
  /** Pages, decisions and actions by their ids. */
  places: Readonly<Record<string, Named>>;
  /** The states that occur, in the order of the vocabulary. */
  states: readonly { id: string; label: string }[];
}
