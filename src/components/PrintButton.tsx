import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';

/** Prints the page. Without scripts it would do nothing, so it is not there. */
export function PrintButton(): ReactNode {
  if (!useIsBrowser()) return null;
  return (
    <button className="outline-button" type="button" onClick={() => window.print()}>
      Udskriv
    </button>
  );
}
