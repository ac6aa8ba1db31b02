import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createAddressWriter } from './addressWriter';

/** How a state stands in the search part of an address. It must stay the same object while it means the same. */
export interface AddressForm<State> {
  /** What the built page shows, which knows no address. */
  initial: State;
  /** Reads any text, whoever wrote it. */
  parse(search: string): State;
  /** `?a=b`, or '' for what goes without saying. */
  format(state: State): string;
}

export interface AddressedState<State> {
  state: State;
  /** A step that Back takes back. */
  change(update: (before: State) => State): void;
  /** A letter more or less in a field. It stands in the address a moment later, in the place of what stood there. */
  write(update: (before: State) => State): void;
}

/**
 * A state that is kept in the address, and that follows when the address changes. The first render of a page as it was built
 * is `initial`, the same as the build's; the address is read right after.
 */
export function useAddressedState<State>({ initial, parse, format }: AddressForm<State>): AddressedState<State> {
  const location = useLocation();
  // Known at once, unless the page comes as it was built.
  const isBrowser = useIsBrowser();
  const [state, setState] = useState<State>(() => (isBrowser ? parse(window.location.search) : initial));
  // What was shown last, for updates that follow one another faster than the page is rendered.
  const latest = useRef(state);
  const address = useMemo(createAddressWriter, []);
  const show = useCallback((next: State) => {
    latest.current = next;
    setState(() => next);
  }, []);
  // The host's own location is not asked, for it knows nothing of the addresses that are written here.
  useEffect(() => show(parse(window.location.search)), [location, parse, show]);
  useEffect(() => address.watch(), [address]);
  const change = useCallback((update: (before: State) => State) => {
    const next = update(latest.current);
    address.push(format(next));
    show(next);
  }, [address, format, show]);
  const write = useCallback((update: (before: State) => State) => {
    const next = update(latest.current);
    address.replaceSoon(format(next));
    show(next);
  }, [address, format, show]);
  return { state, change, write };
}
