import type { FilterValues } from '../../../model/filters';
import type { Choice } from './caseRecord';

/** The filters of the browser by their keys in an address, `?type=school`, in the order in which they stand on the page. */
export const FACETS = [
  { id: 'type', legend: 'Type byggeri' },
  { id: 'arbejde', legend: 'Arbejde' },
  { id: 'land', legend: 'Land' },
  { id: 'kommune', legend: 'Kommune eller sted' },
  { id: 'fase', legend: 'Fase' },
  { id: 'tiltag', legend: 'Tiltag' },
  { id: 'materiale', legend: 'Materiale' },
  { id: 'udbudsform', legend: 'Udbudsform' },
  { id: 'aar', legend: 'År' },
  { id: 'stoerrelse', legend: 'Etageareal' },
  { id: 'status', legend: 'Tilstand' },
  { id: 'sikkerhed', legend: 'Bedste sikkerhed blandt tallene' },
] as const;

export type FacetId = (typeof FACETS)[number]['id'];

/** The value of a case that says nothing about the matter of a filter. */
export const NOT_STATED: Choice = { id: 'ikke-oplyst', label: 'Ikke oplyst' };

/** The value of a case without figures in the filter by certainty. */
export const NO_FIGURES: Choice = { id: 'ingen-tal', label: 'Ingen tal' };

/** A filter with all its values, in the order in which they are shown. */
export interface Facet {
  id: FacetId;
  legend: string;
  values: Choice[];
}

/** Values that are chosen, or that a case has, by filter. A filter without values may be missing. */
export type FacetValues = FilterValues<FacetId>;
