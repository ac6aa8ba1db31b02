import { describe, expect, it } from 'vitest';
import type { IndexGroup } from '../plugins/knowledge/shared/pageData';
import { filterIndex } from './filterIndex';

const item = (title: string, description: string) => ({ address: `/${title}/`, title, description });

const townHall = item('Rådhuset i Venlo', 'Bygget efter Cradle to Cradle.');
const dayCare = item('Børnehuset Svanen', 'Første svanemærkede institution med CO₂-krav.');
const tender = item('Udbud af møbler', 'Sådan stiller du krav.');

const groups: IndexGroup[] = [
  { label: 'Case', items: [townHall, dayCare] },
  { label: 'Vejledning', items: [tender] },
];

describe('filterIndex', () => {
  it.each([
    ['rådhus', [townHall]],
    ['raadhus', [townHall]],
    ['RÅDHUSET venlo', [townHall]],
    ['boerne', [dayCare]],
    ['husets', []],
    ['huset', [townHall, dayCare]],
    ['cradle to cradle', [townHall]],
    ['co2', [dayCare]],
    ['venlo svanen', []],
  ])('finds for »%s« the pages that hold every word', (query, items) => {
    expect(filterIndex(groups, query)).toEqual(items.length === 0 ? [] : [{ label: 'Case', items }]);
  });

  it('keeps the groups in order and leaves out the empty', () => {
    expect(filterIndex(groups, 'krav')).toEqual([
      { label: 'Case', items: [dayCare] },
      { label: 'Vejledning', items: [tender] },
    ]);
  });

  it.each(['', '   ', '?!'])('keeps all for »%s«', (query) => {
    expect(filterIndex(groups, query)).toEqual(groups);
  });
});
