/** Browsers refuse addresses that change with every letter. */
const PAUSE = 300;

/** What may lead away. A key does when it sends the field, or with Alt or ⌘ goes back. */
const LEAVING = ['click', 'keydown', 'pagehide'] as const;

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
  const waiting = createDelayed();
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

type Delayed = ReturnType<typeof createDelayed>;

/** One task that is done after a pause, or at once, or never. */
function createDelayed() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void) | null = null;
  const drop = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const flush = (): void => {
    const task = waiting;
    drop();
    task?.();
  };
  const start = (task: () => void): void => {
    drop();
    waiting = task;
    timer = setTimeout(flush, PAUSE);
  };
  return { start, flush, drop };
}

function watchLeaving(waiting: Delayed): () => void {
  const listeners = new AbortController();
  const options = { capture: true, signal: listeners.signal };
  const flushBeforeLeaving = (event: Event): void => {
    if (event.type !== 'keydown' || isLeavingKey(event)) waiting.flush();
  };
  for (const name of LEAVING) window.addEventListener(name, flushBeforeLeaving, options);
  // Now the window is at another step, which has its own address.
  window.addEventListener('popstate', waiting.drop, options);
  return () => {
    waiting.drop();
    listeners.abort();
  };
}

function isLeavingKey({ key, altKey, metaKey }: Partial<KeyboardEvent>): boolean {
  return key === 'Enter' || altKey === true || metaKey === true;
}
