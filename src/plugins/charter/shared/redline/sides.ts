import { readTokens, type Token } from './tokens';

/** The pieces of both texts, to be matched with each other. */
export interface Sides {
  before: string;
  after: string;
  old: readonly Token[];
  recent: readonly Token[];
}

/** The places of a piece that both texts have. */
export interface Match {
  old: number;
  recent: number;
}

/** A stretch of each text. Ends are not included. */
export interface Region {
  oldStart: number;
  oldEnd: number;
  recentStart: number;
  recentEnd: number;
}

export function readSides(before: string, after: string): Sides {
  return { before, after, old: readTokens(before), recent: readTokens(after) };
}
