import type { ReactNode } from 'react';
import type { RefusedIds } from '../shared/comparison/address';

/** What an address asked for in vain, and why. */
export function Refused({ refused: { elsewhere, unknown } }: { refused: RefusedIds }): ReactNode {
  const faults = [
    ...(unknown.length === 0 ? [] : [`Adressen nævner ${named(unknown)}, som ikke findes eller ikke har en ordlyd, der kan sammenlignes.`]),
    ...(elsewhere.length === 0 ? [] : [`Adressen nævner ${named(elsewhere)}, som hører til et andet charter. Kun versioner af samme charter kan sammenlignes.`]),
  ];
  if (faults.length === 0) return null;
  return (
    <p className="comparison-faults" role="alert">
      {`${faults.join(' ')} Vælg versioner herunder.`}
    </p>
  );
}

function named(ids: readonly string[]): string {
  return ids.map((id) => `»${id}«`).join(', ');
}
