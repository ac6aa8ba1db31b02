import type { FacetCount, SearchRequest } from '../answer';
import type { FacetsPart } from '../facets';
import { FACET_NAMES, type FacetName } from '../page';

/** Which pages the filters of a request let through: several values of one widen, several filters narrow. `except` is left out of account. */
export function pagesAllowed(part: FacetsPart, { filters, withoutExamples }: SearchRequest, except: FacetName | null = null): (page: number) => boolean {
  const sets = FACET_NAMES.flatMap((facet) => {
    const chosen = facet === except ? [] : (filters[facet] ?? []);
    return chosen.length === 0 ? [] : [new Set(chosen.flatMap((value) => part.pages[facet]?.[value] ?? []))];
  });
  const examples = new Set(withoutExamples ? part.examples : []);
  return (page) => !examples.has(page) && sets.every((set) => set.has(page));
}

/** For each value how many of the pages found would be left if it were chosen beside the other filters. */
export function countFacets(part: FacetsPart, found: readonly number[], request: SearchRequest): FacetCount[] {
  return FACET_NAMES.map((facet) => {
    const left = new Set(found.filter(pagesAllowed(part, request, facet)));
    const values = (part.labels[facet]?.values ?? []).map(({ id, label }) => {
      const count = (part.pages[facet]?.[id] ?? []).filter((page) => left.has(page)).length;
      return { id, label, count };
    });
    return { facet, values: values.filter(({ id, count }) => count > 0 || (request.filters[facet] ?? []).includes(id)) };
  });
}

/** How many of the pages found are examples, by the other filters. The choice to leave them out needs to be told of them while it is made as well. */
export function countExamples(part: FacetsPart, found: readonly number[], request: SearchRequest): number {
  const examples = new Set(part.examples);
  return found.filter((page) => examples.has(page)).filter(pagesAllowed(part, { ...request, withoutExamples: false })).length;
}
