import { useCallback, useMemo } from 'react';
import { useAddressedState, type AddressForm } from '../../../../components/useAddressedState';
import type { RegisterData } from '../../shared/register/register';
import { formatRegisterAddress, parseRegisterAddress, wholeRegister, type ReadRegisterAddress, type RegisterState } from '../../shared/register/registerState';

export interface AddressedRegister extends ReadRegisterAddress {
  /** A step that Back takes back. */
  change(next: RegisterState): void;
  /** A letter more or less in the field. */
  write(query: string): void;
}

/** What is chosen in a register, kept in the address. What an address had wrong is forgotten with the next choice. */
export function useRegisterState(data: RegisterData): AddressedRegister {
  const form = useMemo((): AddressForm<ReadRegisterAddress> => ({
    initial: { state: wholeRegister(data.kind), unknown: [] },
    parse: (search) => parseRegisterAddress(search, data),
    format: ({ state }) => formatRegisterAddress(state, data.kind),
  }), [data]);
  const { state: read, change, write } = useAddressedState(form);
  return {
    ...read,
    change: useCallback((next: RegisterState) => change(() => ({ state: next, unknown: [] })), [change]),
    write: useCallback((query: string) => write(({ state }) => ({ state: { ...state, query, pages: 1 }, unknown: [] })), [write]),
  };
}
