import { useEffect, useMemo } from 'react';
import { readPlace, withPlace, type Place } from './placeInHistory';

/** Browsers refuse to have the state of a page written again and again while it scrolls. */
const PAUSE = 250;

const LEAVING = ['click', 'keydown', 'pagehide'] as const;
const MOVING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Back and Forward lead to the place in the list that a reader left. The browser would go there by itself, but before the
 * list is there. `isThere` tells that what the address asks for is on the page.
 */
export function usePlaceInHistory(isThere: () => boolean): void {
  const memory = useMemo(createMemory, []);
  useEffect(() => memory.watch(), [memory]);
  useEffect(() => memory.goBack(isThere));
}

function createMemory() {
  let wanted: Place | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let own: string | null = null;
  const save = (): void => {
    clearTimeout(timer);
    if (wanted === null && window.location.pathname === own) window.history.replaceState(withPlace(window.history.state, currentPlace()), '');
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  };
  const arrive = (): void => {
    clearTimeout(timer);
    wanted = readPlace(window.history.state);
  };
  return {
    watch(): () => void {
      own = window.location.pathname;
      arrive();
      const listeners = new AbortController();
      const options = { capture: true, passive: true, signal: listeners.signal };
      // Who moves by themselves while the list is on its way is not to be moved.
      for (const name of MOVING) window.addEventListener(name, () => (wanted = null), options);
      for (const name of LEAVING) window.addEventListener(name, save, options);
      window.addEventListener('scroll', saveSoon, options);
      window.addEventListener('popstate', arrive, options);
      return () => {
        clearTimeout(timer);
        listeners.abort();
      };
    },
    goBack(isThere: () => boolean): void {
      if (wanted === null || !isThere()) return;
      goTo(wanted);
      wanted = null;
    },
  };
}

function currentPlace(): Place {
  const link = document.activeElement?.closest('.search-result a')?.getAttribute('href') ?? null;
  return { top: window.scrollY, link };
}

function goTo({ top, link }: Place): void {
  const links = document.querySelectorAll<HTMLElement>('.search-result a');
  const left = [...links].find((other) => link !== null && other.getAttribute('href') === link);
  left?.focus({ preventScroll: true });
  window.scrollTo({ top, behavior: 'instant' });
}
