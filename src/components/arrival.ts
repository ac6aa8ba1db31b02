import type { ClientModule } from '@docusaurus/types';

/** What a link of ours may lead to, by the classes that the styles mark. */
const MARKED = 'arrived';

/**
 * Marks the place that the address leads to after a step inside the site: the browser itself marks it (`:target`) only when a
 * page is loaded anew. Readers with reduced motion see the same, for nothing moves.
 */
export const { onRouteDidUpdate } = createArrival();

function createArrival(): Required<Pick<ClientModule, 'onRouteDidUpdate'>> {
  let marked: Element | null = null;
  return {
    onRouteDidUpdate({ location: { hash }, previousLocation }) {
      marked?.classList.remove(MARKED);
      // The page as it was loaded is marked by the browser.
      marked = previousLocation === null ? null : placeOf(hash);
      marked?.classList.add(MARKED);
    },
  };
}

function placeOf(hash: string): Element | null {
  if (hash.length < 2) return null;
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // Not an address of ours: `#%` cannot be decoded.
    return null;
  }
}
