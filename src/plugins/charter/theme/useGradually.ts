import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { listen } from '../../../components/listening';

/**
 * How many of many are shown: `first` of them at once, and all as soon as those are seen. What comes later comes in the pauses that a reader
 * leaves, so that nobody waits for it; who prints meanwhile gets all of it.
 */
export function useGradually(first: number): number {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    const showAll = (): void => setShown(Infinity);
    // Not in this task: it still belongs to what the reader did, and the first ones are not painted before it ends.
    const soon = setTimeout(() => startTransition(showAll));
    const stop = listen(['beforeprint'], () => flushSync(showAll));
    return () => {
      clearTimeout(soon);
      stop();
    };
  }, []);
  return shown;
}
