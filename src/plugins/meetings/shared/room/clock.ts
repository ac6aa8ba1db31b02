/**
 * How long somebody has spoken. It holds moments and no count of ticks, so that it is right also when the tab has slept or the
 * page has been loaded anew.
 */
export interface Clock {
  /** Milliseconds before the last start. */
  used: number;
  /** The moment of the last start, in milliseconds since 1970; null while it stands. */
  startedAt: number | null;
}

export const STOPPED: Clock = { used: 0, startedAt: null };

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Lengths of a turn in whole minutes. */
export const LENGTHS = [1, 2, 3, 4, 5] as const;
export const USUAL_LENGTH = 2;

export function isRunning({ startedAt }: Clock): boolean {
  return startedAt !== null;
}

export function startClock(clock: Clock, now: number): Clock {
  return isRunning(clock) ? clock : { ...clock, startedAt: now };
}

export function stopClock(clock: Clock, now: number): Clock {
  return { used: elapsed(clock, now), startedAt: null };
}

/** Milliseconds on the clock. A machine whose time is set back takes nothing from what was used before. */
export function elapsed({ used, startedAt }: Clock, now: number): number {
  return startedAt === null ? used : used + Math.max(0, now - startedAt);
}

/** Milliseconds that are left of a turn of this many minutes; less than nothing once it is over. */
export function timeLeft(clock: Clock, minutes: number, now: number): number {
  return minutes * MINUTE - elapsed(clock, now);
}

/** Time enough to finish a sentence. */
const WARNING = 30 * SECOND;

/** How far a turn is: the last half minute is told before it is over. */
export type Stretch = 'enough' | 'ending' | 'over';

export function stretchOf(left: number): Stretch {
  if (left <= 0) return 'over';
  return left <= WARNING ? 'ending' : 'enough';
}

/** What is left as it is shown, the begun second counted: `1:37`; over time with a sign: `+0:12`. */
export function formatTimeLeft(left: number): string {
  const seconds = left > 0 ? Math.ceil(left / SECOND) : Math.floor(-left / SECOND);
  const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left > 0 ? shown : `+${shown}`;
}

/** What stands below the clock: `Uret går`, `Sidste 30 sekunder`. */
export function sayStretch(left: number, isGoing: boolean): string {
  const stretch = stretchOf(left);
  if (stretch === 'over') return 'Tiden er gået';
  if (!isGoing) return 'Uret står stille';
  return stretch === 'ending' ? 'Sidste 30 sekunder' : 'Uret går';
}

/** What is left in words that change once a minute, and half a minute before the end: `2 minutter tilbage`, `Tiden er gået`. */
export function sayTimeLeft(left: number): string {
  if (left <= 0) return 'Tiden er gået';
  if (stretchOf(left) === 'ending') return 'Sidste 30 sekunder';
  const minutes = Math.ceil(left / MINUTE);
  return minutes === 1 ? '1 minut tilbage' : `${minutes} minutter tilbage`;
}

/** Milliseconds until what `formatTimeLeft` shows is another. */
export function untilNextSecond(left: number): number {
  const rest = left > 0 ? left % SECOND : SECOND - (-left % SECOND);
  return rest === 0 ? SECOND : rest;
}
