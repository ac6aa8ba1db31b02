import { useEffect, useState } from 'react';
import { isRunning, timeLeft, untilNextSecond, type Clock } from '../../shared/room/clock';

/** Milliseconds that are left of a turn, looked at whenever the shown second changes and when the reader comes back to the tab. */
export function useTimeLeft(clock: Clock, minutes: number): number {
  const [seen, see] = useState(() => ({ now: Date.now() }));
  useEffect(() => {
    if (!isRunning(clock)) return undefined;
    const look = (): void => see({ now: Date.now() });
    const timer = setTimeout(look, untilNextSecond(timeLeft(clock, minutes, Date.now())));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, minutes, seen]);
  // A clock that has just been started knows of a later moment than the last look.
  return timeLeft(clock, minutes, Math.max(seen.now, clock.startedAt ?? 0));
}
