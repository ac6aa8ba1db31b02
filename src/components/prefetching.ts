import type { ClientModule } from '@docusaurus/types';
import { addressOfUrl } from '../model/addressOfUrl';

/**
 * Fetches the pages that links in sight lead to, as the host does, but each page once, however many places of it are linked to, and
 * one at a time while the browser has nothing better to do. The host starts all of them together as soon as the page can be read,
 * which stops a phone for a third of a second on a page with many links.
 */
export const { onRouteUpdate } = createClientModule();

function createClientModule(): Required<Pick<ClientModule, 'onRouteUpdate'>> {
  let isInPlace = false;
  return {
    // The host's own object is there before the first page is drawn, and after this file has been read.
    onRouteUpdate() {
      if (isInPlace) return;
      isInPlace = true;
      const host = window.docusaurus;
      const ask = createPrefetching((address) => host.prefetch(address), whenIdle);
      window.docusaurus = { ...host, prefetch: (link) => ask(link, window.location.pathname) };
    },
  };
}

/** Takes the links in sight; `here` is the page that is shown, which need not be fetched. */
export function createPrefetching(fetchAhead: (address: string) => unknown, later: (task: () => void) => void): (link: string, here: string) => false {
  const seen = new Set<string>();
  const waiting: string[] = [];
  const goOn = (): void => {
    const address = waiting.shift();
    if (address === undefined) return;
    fetchAhead(address);
    if (waiting.length > 0) later(goOn);
  };
  return (link, here) => {
    const address = addressOfUrl(link);
    if (address === here || address === '' || seen.has(address)) return false;
    seen.add(address);
    waiting.push(address);
    if (waiting.length === 1) later(goOn);
    return false;
  };
}

/** In milliseconds, where the browser does not tell when it is idle. */
const PAUSE = 100;

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task);
  else setTimeout(task, PAUSE);
}
