import { useCallback, useMemo } from 'react';
import { useAddressedState, type AddressForm } from '../../../components/useAddressedState';
import { formatComparison, parseComparison, type AddressFaults, type Comparison } from '../shared/comparisonAddress';

export interface AddressedComparison {
  comparison: Comparison;
  faults: AddressFaults;
}

export interface ComparisonState {
  /** What the address asks for; null until the script runs. */
  state: AddressedComparison | null;
  /** A step that Back takes back. What an address had wrong is forgotten with it. */
  change(next: Partial<Comparison>): void;
  /** A letter more or less in the field. */
  write(query: string): void;
}

/** What is compared, kept in the address. `known` are the ids of all cases. */
export function useComparison(known: readonly string[]): ComparisonState {
  const form = useMemo((): AddressForm<AddressedComparison | null> => ({
    initial: null,
    parse: (search) => parseComparison(search, known),
    format: (state) => (state === null ? '' : formatComparison(state.comparison)),
  }), [known]);
  const { state, change, write } = useAddressedState(form);
  return {
    state,
    change: useCallback((next: Partial<Comparison>) => change((before) => withChange(before, next, known)), [change, known]),
    write: useCallback((query: string) => write((before) => (before === null ? null : { ...before, comparison: { ...before.comparison, query } })), [write]),
  };
}

/** Read as it will stand in the address, so that it is the same after Back and Forward. */
function withChange(before: AddressedComparison | null, next: Partial<Comparison>, known: readonly string[]): AddressedComparison {
  const { comparison } = before ?? parseComparison('', known);
  return parseComparison(formatComparison({ ...comparison, ...next }), known);
}
