import { useCallback, useEffect, useState } from 'react';

export interface FullScreen {
  isFull: boolean;
  /** Whether the browser can; some telephones cannot, and there the view fills the window all the same. */
  isPossible: boolean;
  toggle(): void;
}

/** The whole screen for the page. */
export function useFullScreen(): FullScreen {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const toggle = useCallback(() => {
    if (!document.fullscreenEnabled) return;
    const done = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
    // The browser may refuse, and says so itself.
    done.catch(() => undefined);
  }, []);
  return { isFull, isPossible: document.fullscreenEnabled, toggle };
}
