import type { FacetCount, SearchRequest } from '../answer';
import type { FacetsPart } from '../facets';
import type { IndexReader } from '../indexReader';
import { FACET_NAMES, type FacetName } from '../page';

/** Which pages the filters of a request let through. Nothing is fetched when there are none. */
export async function pagesAllowed(index: IndexReader, request: SearchRequest): Promise<(page: number) => boolean> {
  if (!hasFilters(request)) return () => true;
  const part = await index.facets();
  return allowedBy(part, request, null);
}

function hasFilters({ filters, withoutExamples }: SearchRequest): boolean {
  return withoutExamples || FACET_NAMES.some((facet) => (filters[facet] ?? []).length > 0);
}

/** Several values of one filter widen, several filters narrow; `except` is left out of account. */
function allowedBy(part: FacetsPart, { filters, withoutExamples }: SearchRequest, except: FacetName | null): (page: number) => boolean {
  const sets = FACET_NAMES.flatMap((facet) => {
    const chosen = facet === except ? [] : (filters[facet] ?? []);
    return chosen.length === 0 ? [] : [new Set(chosen.flatMap((value) => part.pages[facet]?.[value] ?? []))];
  });
  const examples = new Set(withoutExamples ? part.examples : []);
  return (page) => !examples.has(page) && sets.every((set) => set.has(page));
}

/** For each value how many of the pages found would be left if it were chosen beside the other filters. */
export async function countFacets(index: IndexReader, found: readonly number[], request: SearchRequest): Promise<FacetCount[]> {
  const part = await index.facets();
  return FACET_NAMES.map((facet) => {
    const left = new Set(found.filter(allowedBy(part, request, facet)));
    const values = (part.labels[facet]?.values ?? []).map(({ id, label }) => {
      const count = (part.pages[facet]?.[id] ?? []).filter((page) => left.has(page)).length;
      return { id, label, count };
    });
    return { facet, values: values.filter(({ id, count }) => count > 0 || (request.filters[facet] ?? []).includes(id)) };
  });
}
