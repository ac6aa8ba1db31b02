import { compareDanish } from '../../../danish/sort';
import type { Knowledge } from '../../../model/knowledge';
import type { ListName } from '../../../model/kinds/lists';
import type { BrowserData } from '../shared/caseCard';
import { CERTAINTIES, type CaseRecord, type Choice } from '../shared/caseRecord';
import { compareNumbers } from '../shared/compareNumbers';
import { FACETS, NO_FIGURES, NOT_STATED, type Facet, type FacetId } from '../shared/facets';
import { sizeBandOf, SIZE_BANDS, yearBandsOf, YEAR_BANDS } from './bands';
import { toCard } from './caseCards';
import { placesOf } from './casePlaces';

/** Cards and filters of all cases; a filter has the values that some case has. */
export function buildBrowserData(records: readonly CaseRecord[], knowledge: Pick<Knowledge, 'label' | 'mapPlaces' | 'vocabulary'>): BrowserData {
  const valued = records.map((record) => ({ record, values: facetValuesOf(record, knowledge) }));
  return {
    facets: FACETS.map(({ id, legend }) => ({ id, legend, values: orderValues(id, valued.flatMap(({ values }) => values.get(id) ?? []), knowledge) })),
    cases: valued.map(({ record, values }) => toCard(record, values)),
  };
}

function facetValuesOf(record: CaseRecord, knowledge: Pick<Knowledge, 'label' | 'mapPlaces'>): Map<FacetId, readonly Choice[]> {
  return new Map<FacetId, readonly Choice[]>([
    ['type', [record.buildingType]],
    ['arbejde', record.workTypes],
    ['land', [record.country]],
    ['kommune', placesOf(record, knowledge.mapPlaces)],
    ['fase', orNotStated(record.phases)],
    ['tiltag', orNotStated(record.measures)],
    ['materiale', orNotStated(record.materials)],
    ['udbudsform', orNotStated(record.procurementForms)],
    ['aar', yearBandsOf(record)],
    ['stoerrelse', [sizeBandOf(record.area)]],
    ['status', [record.status]],
    ['sikkerhed', [strongestOf(record, knowledge)]],
  ]);
}

function orNotStated(choices: readonly Choice[]): readonly Choice[] {
  return choices.length === 0 ? [NOT_STATED] : choices;
}

function strongestOf({ evidence }: CaseRecord, { label }: Pick<Knowledge, 'label'>): Choice {
  const id = CERTAINTIES.find((certainty) => evidence[certainty] > 0);
  return id === undefined ? NO_FIGURES : { id, label: label('certainty', id) };
}

/** Values with an order of their own keep it; the others stand by how many cases have them. What is not stated comes last. */
function orderValues(facet: FacetId, found: readonly Choice[], knowledge: Pick<Knowledge, 'vocabulary'>): Facet['values'] {
  const unique = [...new Map(found.map((choice) => [choice.id, choice])).values()];
  const order = ownOrderOf(facet, knowledge);
  const weigh = ({ id }: Choice): number => {
    if (id === NOT_STATED.id || id === NO_FIGURES.id) return Infinity;
    return order === null ? -found.filter((choice) => choice.id === id).length : order.indexOf(id);
  };
  return unique.sort((left, right) => compareNumbers(weigh(left), weigh(right)) || compareDanish(left.label, right.label));
}

/** Filters whose values follow one another by themselves: phases as they come, the strongest certainty first. */
const LISTS: Partial<Record<FacetId, ListName>> = { fase: 'phase', status: 'case-status' };

function ownOrderOf(facet: FacetId, { vocabulary }: Pick<Knowledge, 'vocabulary'>): readonly string[] | null {
  if (facet === 'sikkerhed') return CERTAINTIES;
  if (facet === 'aar') return YEAR_BANDS.map(({ id }) => id);
  if (facet === 'stoerrelse') return SIZE_BANDS.map(({ id }) => id);
  const list = LISTS[facet];
  return list === undefined ? null : vocabulary.filter((entry) => entry.list === list).map(({ id }) => id);
}
