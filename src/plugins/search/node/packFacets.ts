import type { FacetLabels, FacetsPart } from '../shared/facets';
import { FACET_NAMES, type FacetName, type SearchPage } from '../shared/page';

/** Gathers what the filters and the order by date need. */
export function packFacets(pages: readonly SearchPage[], labels: FacetLabels): FacetsPart {
  return {
    labels,
    pages: Object.fromEntries(FACET_NAMES.map((facet) => [facet, pagesByValue(pages, facet)])),
    dates: pages.map(({ date }) => date ?? ''),
    examples: pages.flatMap(({ example }, index) => (example ? [index] : [])),
  };
}

function pagesByValue(pages: readonly SearchPage[], facet: FacetName): Record<string, number[]> {
  const byValue = new Map<string, number[]>();
  pages.forEach(({ facets }, index) => {
    for (const value of new Set(facets[facet] ?? [])) {
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, [index]);
      else known.push(index);
    }
  });
  return Object.fromEntries([...byValue].sort(([left], [right]) => (left < right ? -1 : 1)));
}
