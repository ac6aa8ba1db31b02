import { useEffect, useReducer } from 'react';
import { isRunning, timeLeft, untilNextSecond, type Clock } from '../../shared/room/clock';

/** Milliseconds that are left of a turn, looked at whenever the shown second changes and when the reader comes back to the tab. */
export function useTimeLeft(clock: Clock, minutes: number): number {
  const [looks, look] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    if (!isRunning(clock)) return undefined;
    const timer = setTimeout(look, untilNextSecond(timeLeft(clock, minutes, Date.now())));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock, minutes, looks]);
  return timeLeft(clock, minutes, Date.now());
}
