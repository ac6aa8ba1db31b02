import { describe, expect, it } from 'vitest';
import type { FacetCount } from '../shared/answer';
import { describeFilters } from './PrintedSearch';

const facets: FacetCount[] = [
  { facet: 'kind', values: [{ id: 'case', label: 'Case', count: 2 }, { id: 'guidance', label: 'Vejledning', count: 1 }] },
  { facet: 'phase', values: [{ id: 'tender', label: 'Udbud og tildeling', count: 1 }] },
];

describe('the filters on paper', () => {
  it('say that values of one filter widen and that filters narrow', () => {
    const filters = { phase: ['tender'], kind: ['case', 'guidance'] };
    expect(describeFilters({ filters, withoutExamples: true }, facets)).toEqual(['Type: Case eller Vejledning', 'Fase: Udbud og tildeling', 'uden eksempler']);
  });

  it('show a value that the collection does not have as it stands in the address', () => {
    expect(describeFilters({ filters: { year: ['1901'] }, withoutExamples: false }, facets)).toEqual(['År: 1901']);
  });

  it('are none where none is chosen', () => {
    expect(describeFilters({ filters: {}, withoutExamples: false }, facets)).toEqual([]);
  });
});
