import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { NO_SEARCH, type SearchState } from '../shared/request';
import { createAddressWriter } from '../../../components/addressWriter';
import { formatSearch, parseSearch } from './searchAddress';

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
  const address = useMemo(createAddressWriter, []);
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
