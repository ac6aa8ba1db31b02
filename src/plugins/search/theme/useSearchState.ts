import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { NO_SEARCH, type SearchState } from '../shared/request';
import { formatSearch, parseSearch } from './searchAddress';

/** Browsers refuse addresses that change with every letter. */
const PAUSE = 300;

export interface AddressedState {
  /** Null until the script runs: the built page knows no address. */
  state: SearchState | null;
  /** A step that Back takes back: a filter, an order, more results. */
  change(next: SearchState): void;
  /** A letter more or less in the field. It stands in the address a moment later, in the place of what stood there. */
  write(query: string): void;
}

/** What is searched for, kept in the address, and followed when the address changes. */
export function useSearchState(): AddressedState {
  const location = useLocation();
  // Known at once, unless the page comes as it was built.
  const isBrowser = useIsBrowser();
  const [state, setState] = useState<SearchState | null>(() => (isBrowser ? parseSearch(window.location.search) : null));
  const address = useMemo(createAddress, []);
  // The host's own location is not asked, for it knows nothing of the addresses that are written here.
  useEffect(() => setState(parseSearch(window.location.search)), [location]);
  useEffect(() => address.watch(), [address]);
  const latest = useRef(state);
  latest.current = state;
  const change = useCallback((next: SearchState) => {
    address.push(formatSearch(next));
    setState(next);
  }, [address]);
  const write = useCallback((query: string) => {
    const next = { ...(latest.current ?? NO_SEARCH), query, pages: 1 };
    address.replaceSoon(formatSearch(next));
    setState(next);
  }, [address]);
  return { state, change, write };
}

/**
 * Writes addresses past the host, which would take every new one for a new page: it moves the focus to the top and
 * renders all of it anew. Back and Forward lead through these addresses as through any others.
 */
function createAddress() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void) | null = null;
  const flush = (): void => {
    clearTimeout(timer);
    waiting?.();
    waiting = null;
  };
  return {
    push(search: string): void {
      flush();
      if (search !== window.location.search) window.history.pushState(null, '', window.location.pathname + search);
    },
    replaceSoon(search: string): void {
      clearTimeout(timer);
      const { pathname } = window.location;
      waiting = () => {
        if (window.location.pathname === pathname) window.history.replaceState(window.history.state, '', pathname + search);
      };
      timer = setTimeout(flush, PAUSE);
    },
    /** What waits is written before anything can lead away. */
    watch(): () => void {
      const names = ['click', 'keydown', 'pagehide'] as const;
      const flushBeforeLeaving = (event: Event): void => {
        if (!(event instanceof KeyboardEvent) || event.key === 'Enter') flush();
      };
      for (const name of names) window.addEventListener(name, flushBeforeLeaving, { capture: true });
      return () => {
        clearTimeout(timer);
        for (const name of names) window.removeEventListener(name, flushBeforeLeaving, { capture: true });
      };
    },
  };
}
