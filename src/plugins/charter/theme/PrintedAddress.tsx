import type { ReactNode } from 'react';
import { useAbsoluteAddress } from '../../../components/useAbsoluteAddress';

/** Where the page is, for who has it only on paper. `to` is below the base URL. */
export function PrintedAddress({ to }: { to: string }): ReactNode {
  return <p className="redline__address">{useAbsoluteAddress(to)}</p>;
}
