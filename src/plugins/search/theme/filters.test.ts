import { describe, expect, it } from 'vitest';
import { FACET_NAMES } from '../shared/page';
import { chosenValues, FILTERS } from './filters';

describe('the filters', () => {
  it('are those of the index, each once', () => {
    expect(FILTERS.map(({ facet }) => facet).sort()).toEqual([...FACET_NAMES].sort());
    expect(new Set(FILTERS.map(({ key }) => key)).size).toBe(FILTERS.length);
  });
});

describe('chosenValues', () => {
  it('lists them in the order of the page', () => {
    expect(chosenValues({ year: ['2018'], kind: ['case', 'guidance'] })).toEqual([
      { facet: 'kind', value: 'case' },
      { facet: 'kind', value: 'guidance' },
      { facet: 'year', value: '2018' },
    ]);
  });
});
