import type { FacetCount, SearchRequest } from '../shared/answer';
import type { FacetName } from '../shared/page';

export type Filters = SearchRequest['filters'];

/** A filter as addresses and readers know it. */
export interface Filter {
  facet: FacetName;
  /** Its key in an address: `?fase=tender`. */
  key: string;
  legend: string;
}

/** In the order in which the filters stand on the page. */
export const FILTERS: readonly Filter[] = [
  { facet: 'kind', key: 'type', legend: 'Type' },
  { facet: 'phase', key: 'fase', legend: 'Fase' },
  { facet: 'building-type', key: 'bygningstype', legend: 'Bygningstype' },
  { facet: 'material', key: 'materiale', legend: 'Materiale' },
  { facet: 'procurement-form', key: 'udbudsform', legend: 'Udbudsform' },
  { facet: 'place', key: 'sted', legend: 'Land eller kommune' },
  { facet: 'year', key: 'aar', legend: 'År' },
  { facet: 'certainty', key: 'sikkerhed', legend: 'Hvor sikre er tallene' },
];

/** A value as readers know it; one that the collection does not have keeps its id. */
export function valueLabel(facets: readonly FacetCount[], facet: FacetName, value: string): string {
  return facets.find((counted) => counted.facet === facet)?.values.find(({ id }) => id === value)?.label ?? value;
}

/** Every chosen value with its filter, in the order of the page. */
export function chosenValues(filters: Filters): { facet: FacetName; value: string }[] {
  return FILTERS.flatMap(({ facet }) => (filters[facet] ?? []).map((value) => ({ facet, value })));
}
