import { compareDanish } from '../../../danish/sort';
import { caseMunicipality } from '../../../model/caseMunicipality';
import type { CaseFields } from '../../../model/kinds/case';
import type { ListName } from '../../../model/kinds/lists';
import type { Knowledge } from '../../../model/knowledge';
import type { FacetLabels } from '../shared/facets';
import { isFindable } from './isFindable';
import { pageFacets } from './pageFacets';

interface Value {
  id: string;
  label: string;
}

/** Danish names of the filters and of every value they may have, in the order of the vocabulary; the newest year first. */
export function facetLabels(knowledge: Knowledge): FacetLabels {
  const listed = (list: ListName): Value[] =>
    knowledge.vocabulary.filter((entry) => entry.list === list).map(({ id, label }) => ({ id, label }));
  return {
    kind: { label: 'Type', values: listed('kind') },
    phase: { label: 'Fase', values: listed('phase') },
    'building-type': { label: 'Bygningstype', values: listed('building-type') },
    material: { label: 'Materiale', values: listed('material') },
    'procurement-form': { label: 'Udbudsform', values: listed('procurement-form') },
    place: { label: 'Sted', values: [...listed('country'), ...municipalities(knowledge)] },
    year: { label: 'År', values: years(knowledge) },
    certainty: { label: 'Sikkerhed', values: listed('certainty') },
  };
}

/** Those with a page, and those that only cases name. */
function municipalities({ pages }: Knowledge): Value[] {
  const findable = pages.filter(isFindable);
  const own = findable.flatMap((page) => (page.kind === 'municipality' ? [{ id: page.id, label: page.fields.sidebar_label ?? page.fields.title }] : []));
  const named = findable.flatMap((page) => (page.kind === 'case' ? namedBy(page.fields) : []));
  const byId = new Map([...named, ...own].map((value) => [value.id, value]));
  return [...byId.values()].sort((left, right) => compareDanish(left.label, right.label));
}

function namedBy(fields: CaseFields): Value[] {
  const municipality = caseMunicipality(fields);
  return municipality?.name == null ? [] : [{ id: municipality.id, label: municipality.name.replace(/ Kommune$/, '') }];
}

function years(knowledge: Knowledge): Value[] {
  const found = knowledge.pages.filter(isFindable).flatMap((page) => pageFacets(page, knowledge).year ?? []);
  return [...new Set(found)].sort().reverse().map((year) => ({ id: year, label: year }));
}
