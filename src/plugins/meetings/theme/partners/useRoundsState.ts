import { useCallback, useMemo } from 'react';
import { useAddressedState, type AddressForm } from '../../../../components/useAddressedState';
import type { PartnerRounds } from '../../shared/partners/partnerRounds';
import { EVERYTHING, formatRoundsAddress, parseRoundsAddress, type ReadRounds, type RoundsState } from '../../shared/partners/roundsState';

export interface AddressedRounds extends ReadRounds {
  /** A step that Back takes back. */
  change(next: RoundsState): void;
}

const NOTHING_READ: ReadRounds = { state: EVERYTHING, unknown: [] };

/** What is chosen among the partner rounds, kept in the address. What an address had wrong is forgotten with the next choice. */
export function useRoundsState(rounds: PartnerRounds): AddressedRounds {
  const form = useMemo((): AddressForm<ReadRounds> => ({
    initial: NOTHING_READ,
    parse: (search) => parseRoundsAddress(search, rounds),
    format: ({ state }) => formatRoundsAddress(state),
  }), [rounds]);
  const { state: read, change } = useAddressedState(form);
  return { ...read, change: useCallback((next: RoundsState) => change(() => ({ state: next, unknown: [] })), [change]) };
}
