import { createDelayed, type Delayed } from './delayed';
import { LEAVING, listen } from './listening';

/** Browsers refuse addresses that change with every letter. */
const PAUSE = 300;

/** Writes the search part of the address of the window's page. */
export interface AddressWriter {
  /** Writes it as a new step of the history. */
  push(search: string): void;
  /** Writes it a moment later, in the place of what stands there. */
  replaceSoon(search: string): void;
  /** From now on what waits is written before anything leads away, and never into another step of the history. */
  watch(): () => void;
}

/**
 * Writes addresses past the host, which would take every new one for a new page: it moves the focus to the top and
 * renders all of it anew. Back and Forward lead through these addresses as through any others.
 */
export function createAddressWriter(): AddressWriter {
  const waiting = createDelayed(PAUSE);
  return {
    push(search) {
      waiting.flush();
      const { pathname, search: before } = window.location;
      if (search !== before) window.history.pushState(null, '', pathname + search);
    },
    replaceSoon(search) {
      const { pathname } = window.location;
      waiting.start(() => {
        if (window.location.pathname === pathname) window.history.replaceState(window.history.state, '', pathname + search);
      });
    },
    watch: () => watchLeaving(waiting),
  };
}

function watchLeaving(waiting: Delayed): () => void {
  const flushBeforeLeaving = (event: Event): void => {
    if (event.type !== 'keydown' || isLeavingKey(event)) waiting.flush();
  };
  // After a step through the history the window is at another one, which has its own address.
  const stops = [listen(LEAVING, flushBeforeLeaving), listen(['popstate'], waiting.drop), waiting.drop];
  return () => stops.forEach((stop) => stop());
}

/** A key leads away when it sends the field, or with Alt or ⌘ goes back. */
function isLeavingKey({ key, altKey, metaKey }: Partial<KeyboardEvent>): boolean {
  return key === 'Enter' || altKey === true || metaKey === true;
}
