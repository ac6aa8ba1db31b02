import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createAddressWriter } from '../../../../components/addressWriter';
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

/** What stands in the form, kept in the address, and followed when the address changes. */
export function useInputs(figures: PublishedFigures): InputsState {
  const location = useLocation();
  const isBrowser = useIsBrowser();
  const [inputs, setInputs] = useState<Inputs>(() => (isBrowser ? parseAddress(window.location.search, figures) : startInputs('venlo', figures)));
  const address = useMemo(createAddressWriter, []);
  // The host's own location is not asked, for it knows nothing of the addresses that are written here.
  useEffect(() => setInputs(parseAddress(window.location.search, figures)), [location, figures]);
  useEffect(() => address.watch(), [address]);
  const step = useCallback((next: Inputs) => {
    address.push(formatAddress(next, figures));
    setInputs(next);
  }, [address, figures]);
  const write = useCallback((id: FieldId, text: string) => {
    const next = { ...inputs, texts: { ...inputs.texts, [id]: tidyText(text) } };
    address.replaceSoon(formatAddress(next, figures));
    setInputs(next);
  }, [address, figures, inputs]);
  return {
    inputs,
    isLive: isBrowser,
    write,
    change: (next) => step({ ...inputs, ...next }),
    startFrom: (start) => step(startInputs(start, figures)),
  };
}
