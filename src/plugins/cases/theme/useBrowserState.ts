import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createAddressWriter } from '../../../components/addressWriter';
import { formatBrowserAddress, NOTHING_CHOSEN, parseBrowserAddress, type BrowserState, type ReadAddress } from '../shared/browserState';
import type { BrowserData } from '../shared/caseCard';

export interface AddressedBrowser extends ReadAddress {
  /** A step that Back takes back. */
  change(next: BrowserState): void;
  /** A letter more or less in the field. It stands in the address a moment later, in the place of what stood there. */
  write(query: string): void;
}

/** What the built page shows, which knows no address. */
const NOTHING_READ: ReadAddress = { state: NOTHING_CHOSEN, unknown: [], tooMany: 0 };

/** What is chosen among the cases, kept in the address, and followed when the address changes. */
export function useBrowserState(data: BrowserData): AddressedBrowser {
  const location = useLocation();
  // Known at once, unless the page comes as it was built.
  const isBrowser = useIsBrowser();
  const [read, setRead] = useState<ReadAddress>(() => (isBrowser ? parseBrowserAddress(window.location.search, data) : NOTHING_READ));
  const address = useMemo(createAddressWriter, []);
  // The host's own location is not asked, for it knows nothing of the addresses that are written here.
  useEffect(() => setRead(parseBrowserAddress(window.location.search, data)), [location, data]);
  useEffect(() => address.watch(), [address]);
  const change = useCallback((next: BrowserState) => {
    address.push(formatBrowserAddress(next));
    setRead({ ...NOTHING_READ, state: next });
  }, [address]);
  const write = useCallback((query: string) => {
    const next = { ...read.state, query };
    address.replaceSoon(formatBrowserAddress(next));
    setRead({ ...NOTHING_READ, state: next });
  }, [address, read.state]);
  return { ...read, change, write };
}
