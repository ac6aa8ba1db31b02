import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useRef, useState } from 'react';
import { formatComparison, parseComparison, type AddressFaults, type Comparison } from '../shared/comparisonAddress';

export interface AddressedComparison {
  comparison: Comparison;
  faults: AddressFaults;
}

/** Browsers refuse addresses that change with every letter. */
const PAUSE = 300;

/**
 * What the address asks for, followed when it changes; null until the script runs. `change` is a step that Back takes back;
 * `write` is a letter more or less in the field, which takes the place of what stood in the address a moment later.
 *
 * The address is written past the host, which would move the focus to the top and render the whole page anew.
 */
export function useComparison(known: readonly string[]): {
  state: AddressedComparison | null;
  change(next: Partial<Comparison>): void;
  write(query: string): void;
} {
  const location = useLocation();
  const isBrowser = useIsBrowser();
  const [state, setState] = useState<AddressedComparison | null>(() => (isBrowser ? parseComparison(window.location.search, known) : null));
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    setState(parseComparison(window.location.search, known));
    return () => clearTimeout(waiting.current);
  }, [location, known]);
  const change = useCallback((next: Partial<Comparison>) => {
    clearTimeout(waiting.current);
    const search = formatComparison({ ...comparisonOf(latest.current, known), ...next });
    if (search !== window.location.search) window.history.pushState(null, '', window.location.pathname + search);
    setState(parseComparison(search, known));
  }, [known]);
  const write = useCallback((query: string) => {
    clearTimeout(waiting.current);
    setState((before) => (before === null ? null : { ...before, comparison: { ...before.comparison, query } }));
    waiting.current = setTimeout(() => {
      const search = formatComparison(comparisonOf(latest.current, known));
      window.history.replaceState(window.history.state, '', window.location.pathname + search);
    }, PAUSE);
  }, [known]);
  return { state, change, write };
}

function comparisonOf(state: AddressedComparison | null, known: readonly string[]): Comparison {
  return state?.comparison ?? parseComparison('', known).comparison;
}
