import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createAddressWriter } from '../../../components/addressWriter';
import { formatComparison, parseComparison, type AddressFaults, type Comparison } from '../shared/comparisonAddress';

export interface AddressedComparison {
  comparison: Comparison;
  faults: AddressFaults;
}

/**
 * What the address asks for, followed when it changes; null until the script runs. `change` is a step that Back takes back;
 * `write` is a letter more or less in the field, which takes the place of what stood in the address a moment later.
 */
export function useComparison(known: readonly string[]): {
  state: AddressedComparison | null;
  change(next: Partial<Comparison>): void;
  write(query: string): void;
} {
  const location = useLocation();
  const isBrowser = useIsBrowser();
  const [state, setState] = useState<AddressedComparison | null>(() => (isBrowser ? parseComparison(window.location.search, known) : null));
  const address = useMemo(createAddressWriter, []);
  const latest = useRef(state);
  latest.current = state;
  // The host's own location is not asked, for it knows nothing of the addresses that are written here.
  useEffect(() => setState(parseComparison(window.location.search, known)), [location, known]);
  useEffect(() => address.watch(), [address]);
  const change = useCallback((next: Partial<Comparison>) => {
    const search = formatComparison({ ...comparisonOf(latest.current, known), ...next });
    address.push(search);
    setState(parseComparison(search, known));
  }, [address, known]);
  const write = useCallback((query: string) => {
    address.replaceSoon(formatComparison({ ...comparisonOf(latest.current, known), query }));
    setState((before) => (before === null ? null : { ...before, comparison: { ...before.comparison, query } }));
  }, [address, known]);
  return { state, change, write };
}

function comparisonOf(state: AddressedComparison | null, known: readonly string[]): Comparison {
  return state?.comparison ?? parseComparison('', known).comparison;
}
