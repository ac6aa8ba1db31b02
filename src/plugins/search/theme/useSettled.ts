import { useEffect, useState } from 'react';

/** A listener is told what has come to rest, not every step on the way there. */
const PAUSE = 500;

/** The text once it has stayed the same for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
