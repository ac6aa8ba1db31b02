import type { Region, Sides } from './sides';
import type { Unit } from './units';

/** A part of both texts with the units in it. */
export interface Stretch {
  sides: Sides;
  old: readonly Unit[];
  recent: readonly Unit[];
  region: Region;
}

/** From the first of some units to the last, in both texts. There must be some. */
export function spanOf(old: readonly Unit[], recent: readonly Unit[]): Region {
  return { oldStart: old[0]?.start ?? 0, oldEnd: old.at(-1)?.end ?? 0, recentStart: recent[0]?.start ?? 0, recentEnd: recent.at(-1)?.end ?? 0 };
}

/** What stands before a region, and what stands after it. */
export function cut({ sides, old, recent, region }: Stretch, at: Region): [Stretch, Stretch] {
  return [
    {
      sides,
      old: old.filter(({ end }) => end <= at.oldStart),
      recent: recent.filter(({ end }) => end <= at.recentStart),
      region: { ...region, oldEnd: at.oldStart, recentEnd: at.recentStart },
    },
    {
      sides,
      old: old.filter(({ start }) => start >= at.oldEnd),
      recent: recent.filter(({ start }) => start >= at.recentEnd),
      region: { ...region, oldStart: at.oldEnd, recentStart: at.recentEnd },
    },
  ];
}

/** From the first unit to the last: around it there are only breaks and the marks of items. Nothing, at the end, where there is no unit. */
export function bodyOf({ old, recent, region }: Stretch): Region {
  return {
    oldStart: old[0]?.start ?? region.oldEnd,
    oldEnd: old.at(-1)?.end ?? region.oldEnd,
    recentStart: recent[0]?.start ?? region.recentEnd,
    recentEnd: recent.at(-1)?.end ?? region.recentEnd,
  };
}
