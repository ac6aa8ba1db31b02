import type { ClientModule } from '@docusaurus/types';
import type { Arrival } from './showArrival';

const { onRouteDidUpdate } = createArrivals();

export { onRouteDidUpdate };

/**
 * Marks the words that a link from the search has brought along, where it leads. All that it takes is loaded only on
 * such a visit.
 */
function createArrivals(): Required<Pick<ClientModule, 'onRouteDidUpdate'>> {
  let arrival: Promise<Arrival | null> = Promise.resolve(null);
  return {
    onRouteDidUpdate({ location: { pathname, search, hash } }) {
      const before = arrival.then((shown) => shown?.end());
      if (!search.includes('fremhaev=')) return;
      const isThere = (): boolean => window.location.pathname === pathname && window.location.search === search;
      arrival = Promise.all([import('./showArrival'), before]).then(([{ showArrival }]) => (isThere() ? showArrival(search, hash) : null));
      // Without its code the page is only not marked.
      arrival.catch(() => (arrival = Promise.resolve(null)));
    },
  };
}
