import { useCallback } from 'react';
import { useAddressedState, type AddressForm } from '../../../components/useAddressedState';
import { NO_SEARCH, type SearchState } from '../shared/request';
import { formatSearch, parseSearch } from './searchAddress';

export interface SearchOnPage {
  /** Null until the script runs: the built page knows no address. */
  state: SearchState | null;
  /** A step that Back takes back: a filter, an order, more results. */
  change(next: SearchState): void;
  /** A letter more or less in the field. */
  write(query: string): void;
}

const FORM: AddressForm<SearchState | null> = {
  initial: null,
  parse: parseSearch,
  format: (state) => (state === null ? '' : formatSearch(state)),
};

/** What is searched for, kept in the address, and followed when the address changes. */
export function useSearchState(): SearchOnPage {
  const { state, change, write } = useAddressedState(FORM);
  return {
    state,
    change: useCallback((next: SearchState) => change(() => next), [change]),
    write: useCallback((query: string) => write((before) => ({ ...(before ?? NO_SEARCH), query, pages: 1 })), [write]),
  };
}
