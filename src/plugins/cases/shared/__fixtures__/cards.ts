import type { BrowserData, CaseCard } from '../caseCard';
import { FACETS, type FacetValues } from '../facets';

/** A card with what every card has; `fields` win. */
export function card(id: string, fields: Partial<CaseCard> = {}): CaseCard {
  return {
    id,
    address: `/cases/${id}/`,
    title: id,
    description: '',
    place: '',
    country: 'Danmark',
    client: '',
    buildingType: 'Skole',
    work: 'Nybyggeri',
    status: 'I brug',
    years: '',
    year: null,
    area: null,
    areaFigure: null,
    figures: [],
    evidence: { independent: 0, stated: 0, 'owner-claim': 0, inferred: 0, estimates: 0 },
    searched: [fields.title ?? id, fields.description, fields.place, fields.client].join(' '),
    facets: {},
    ...fields,
  };
}

/** Cards with the filters that their values make; each value is its own label. */
export function dataOf(...cases: CaseCard[]): BrowserData {
  const facets = FACETS.map(({ id, legend }) => {
    const values = new Set(cases.flatMap(({ facets: own }: { facets: FacetValues }) => own[id] ?? []));
    return { id, legend, values: [...values].map((value) => ({ id: value, label: value })) };
  });
  return { facets, cases };
}
