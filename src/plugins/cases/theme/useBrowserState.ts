import { useCallback, useMemo } from 'react';
import { useAddressedState, type AddressForm } from '../../../components/useAddressedState';
import { formatBrowserAddress, NOTHING_CHOSEN, parseBrowserAddress, type BrowserState, type ReadAddress } from '../shared/browserState';
import type { BrowserData } from '../shared/caseCard';

export interface AddressedBrowser extends ReadAddress {
  /** A step that Back takes back. */
  change(next: BrowserState): void;
  /** A letter more or less in the field. */
  write(query: string): void;
}

const NOTHING_READ: ReadAddress = { state: NOTHING_CHOSEN, unknown: [], tooMany: 0 };

/** What is chosen among the cases, kept in the address. What an address had wrong is forgotten with the next choice. */
export function useBrowserState(data: BrowserData): AddressedBrowser {
  const form = useMemo((): AddressForm<ReadAddress> => ({
    initial: NOTHING_READ,
    parse: (search) => parseBrowserAddress(search, data),
    format: ({ state }) => formatBrowserAddress(state),
  }), [data]);
  const { state: read, change, write } = useAddressedState(form);
  return {
    ...read,
    change: useCallback((next: BrowserState) => change(() => ({ ...NOTHING_READ, state: next })), [change]),
    write: useCallback((query: string) => write(({ state }) => ({ ...NOTHING_READ, state: { ...state, query } })), [write]),
  };
}
