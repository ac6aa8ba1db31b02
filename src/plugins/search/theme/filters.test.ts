import { describe, expect, it } from 'vitest';
import { FACET_NAMES } from '../shared/page';
import { chosenValues, FILTERS, toggleValue } from './filters';

describe('the filters', () => {
  it('are those of the index, each once', () => {
    expect(FILTERS.map(({ facet }) => facet).sort()).toEqual([...FACET_NAMES].sort());
    expect(new Set(FILTERS.map(({ key }) => key)).size).toBe(FILTERS.length);
  });
});

describe('toggleValue', () => {
  it('adds a value beside the others', () => {
    expect(toggleValue({ kind: ['case'], year: ['2018'] }, 'kind', 'guidance')).toEqual({ kind: ['case', 'guidance'], year: ['2018'] });
  });

  it('takes a chosen value back', () => {
    expect(toggleValue({ kind: ['case', 'guidance'] }, 'kind', 'case')).toEqual({ kind: ['guidance'] });
  });

  it('leaves no empty filter behind', () => {
    expect(toggleValue({ kind: ['case'] }, 'kind', 'case')).toEqual({});
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
