import { useEffect, useMemo } from 'react';
import { createDelayed } from '../../../components/delayed';
import { LEAVING, listen } from '../../../components/listening';
import { readPlace, withPlace, type Place } from './placeInHistory';

/** Browsers refuse to have the state of a page written again and again while it scrolls. */
const PAUSE = 250;

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
  let own: string | null = null;
  const saving = createSaving(() => wanted === null && window.location.pathname === own);
  const arrive = (): void => {
    saving.drop();
    wanted = readPlace(window.history.state);
  };
  return {
    watch(): () => void {
      own = window.location.pathname;
      arrive();
      // Who moves by themselves while the list is on its way is not to be moved.
      const stopMoving = listen(MOVING, () => (wanted = null));
      const stops = [stopMoving, listen(LEAVING, saving.now), listen(['scroll'], saving.soon), listen(['popstate'], arrive), saving.drop];
      return () => stops.forEach((stop) => stop());
    },
    goBack(isThere: () => boolean): void {
      if (wanted === null || !isThere()) return;
      goTo(wanted);
      wanted = null;
    },
  };
}

/** Writes the place into the step of the history that the window is at: at once, or when scrolling has come to rest. */
function createSaving(isOwnStep: () => boolean) {
  const waiting = createDelayed(PAUSE);
  const now = (): void => {
    waiting.drop();
    if (isOwnStep()) window.history.replaceState(withPlace(window.history.state, currentPlace()), '');
  };
  return { now, soon: () => waiting.start(now), drop: waiting.drop };
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
