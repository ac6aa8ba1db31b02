import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import { useAddressedState, type AddressForm } from '../../../../components/useAddressedState';
import { formatAddress, parseAddress, tidyText } from '../../shared/businessCase/address';
import type { FieldId } from '../../shared/businessCase/fields';
import { startInputs, type Inputs, type Start } from '../../shared/businessCase/inputs';
import type { PublishedFigures } from '../../shared/businessCase/published';

export interface InputsState {
  inputs: Inputs;
  /** False in the built page, until the script has taken over. */
  isLive: boolean;
  /** A letter more or less in a field; stands in the address a moment later, in the place of what stood there. */
  write(id: FieldId, text: string): void;
  /** A step that Back takes back: another start, another currency, sick leave. */
  change(next: Partial<Inputs>): void;
  startFrom(start: Start): void;
}

/** What stands in the form, kept in the address. */
export function useInputs(figures: PublishedFigures): InputsState {
  const form = useMemo((): AddressForm<Inputs> => ({
    initial: startInputs('venlo', figures),
    parse: (search) => parseAddress(search, figures),
    format: (inputs) => formatAddress(inputs, figures),
  }), [figures]);
  const { state: inputs, change, write } = useAddressedState(form);
  return {
    inputs,
    isLive: useIsBrowser(),
    write: (id, text) => write((before) => ({ ...before, texts: { ...before.texts, [id]: tidyText(text) } })),
    change: (next) => change((before) => ({ ...before, ...next })),
    startFrom: (start) => change(() => startInputs(start, figures)),
  };
}
