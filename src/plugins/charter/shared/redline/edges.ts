import type { Match, Region, Sides } from './sides';

/** What a stretch of both texts begins and ends with alike, and what is left between. */
export interface Edges {
  start: Match[];
  middle: Region;
  end: Match[];
}

/** Finds it, with no more than so many pieces at either edge. */
export function edgesOf({ old, recent }: Sides, region: Region, most: { start: number; end: number }): Edges {
  const { oldStart, oldEnd, recentStart, recentEnd } = region;
  const shorter = Math.min(oldEnd - oldStart, recentEnd - recentStart);
  let [first, last] = [0, 0];
  while (first < Math.min(shorter, most.start) && old[oldStart + first]?.text === recent[recentStart + first]?.text) first += 1;
  // What the start has taken is not there for the end as well.
  while (last < Math.min(shorter - first, most.end) && old[oldEnd - 1 - last]?.text === recent[recentEnd - 1 - last]?.text) last += 1;
  const middle = { oldStart: oldStart + first, oldEnd: oldEnd - last, recentStart: recentStart + first, recentEnd: recentEnd - last };
  return { start: matchesFrom(oldStart, recentStart, first), middle, end: matchesFrom(middle.oldEnd, middle.recentEnd, last) };
}

/** So many pieces that follow one another in both texts. */
export function matchesFrom(old: number, recent: number, length: number): Match[] {
  return Array.from({ length }, (_, index) => ({ old: old + index, recent: recent + index }));
}
