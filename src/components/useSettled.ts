import { useEffect, useState } from 'react';

/** A listener is told what has come to rest, not every step on the way there. */
const PAUSE = 500;

/**
 * The text once it has stayed the same for a moment. '' counts at once: an answer that reads as the one before is read
 * aloud only when there was nothing in between.
 */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === '') {
      setSettled('');
      return undefined;
    }
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
