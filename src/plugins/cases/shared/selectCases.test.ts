import { describe, expect, it } from 'vitest';
import { card, dataOf } from './__fixtures__/cards';
import { NOTHING_CHOSEN, type BrowserState } from './browserState';
import { FACETS } from './facets';
import { selectCases } from './selectCases';

const data = dataOf(
  card('a', { title: 'Ådalskolen', place: 'Århus', year: 2018, area: 900, facets: { type: ['school'], land: ['dk'], tiltag: ['reuse', 'take-back'] } }),
  card('b', { title: 'Børnehuset', description: 'Bygget af gamle mursten.', client: 'Odense Kommune', facets: { type: ['day-care'], land: ['dk'], tiltag: ['reuse'] } }),
  card('c', { title: 'De Zuidstroom', place: 'Venlo', year: 2021, area: 5000, facets: { type: ['school'], land: ['nl'], tiltag: ['ikke-oplyst'] } }),
);

const idsOf = (choice: Partial<BrowserState>): string[] => selectCases(data, { ...NOTHING_CHOSEN, ...choice }).cases.map(({ id }) => id);

describe('filters', () => {
  it('leave all cases when nothing is chosen', () => {
    expect(idsOf({})).toEqual(['a', 'b', 'c']);
  });

  it('widen by several values of one, and narrow by several filters', () => {
    expect(idsOf({ filters: { type: ['school', 'day-care'] } })).toEqual(['a', 'b', 'c']);
    expect(idsOf({ filters: { type: ['school'], land: ['dk'] } })).toEqual(['a']);
    expect(idsOf({ filters: { type: ['day-care'], land: ['nl'] } })).toEqual([]);
  });

  it('take a case by any of its values', () => {
    expect(idsOf({ filters: { tiltag: ['take-back'] } })).toEqual(['a']);
  });
});

describe('counts', () => {
  it('say what would be left if the value were the only one of its filter', () => {
    const states: BrowserState[] = [NOTHING_CHOSEN, { ...NOTHING_CHOSEN, filters: { type: ['school'] } }, { ...NOTHING_CHOSEN, query: 'venlo', filters: { land: ['dk'] } }];
    for (const state of states) {
      const { counts } = selectCases(data, state);
      for (const { id, values } of data.facets) {
        for (const value of values) {
          const left = selectCases(data, { ...state, filters: { ...state.filters, [id]: [value.id] } }).cases.length;
          expect([id, value.id, counts[id].get(value.id) ?? 0]).toEqual([id, value.id, left]);
        }
      }
    }
  });

  it('are there for every filter', () => {
    expect(Object.keys(selectCases(data, NOTHING_CHOSEN).counts)).toEqual(FACETS.map(({ id }) => id));
  });
});

describe('words', () => {
  it.each([['ÅRHUS', ['a']], ['aarhus', ['a']], ['skole', ['a']], ['boernehus', ['b']], ['odense kommune', ['b']], ['MURSTEN', ['b']], ['skole venlo', []], ['   ', ['a', 'b', 'c']]])(
    '%s finds %j in what the cases are searched by',
    (query, found) => expect(idsOf({ query })).toEqual(found),
  );
});

describe('the order', () => {
  it('puts the newest, or the largest, first and what is not known last', () => {
    expect(idsOf({ sort: 'year' })).toEqual(['c', 'a', 'b']);
    expect(idsOf({ sort: 'area' })).toEqual(['c', 'a', 'b']);
  });

  it('leaves cases without a year as they come, by title', () => {
    const unknown = dataOf(card('x'), card('y'), card('z', { year: 2000 }));
    expect(selectCases(unknown, { ...NOTHING_CHOSEN, sort: 'year' }).cases.map(({ id }) => id)).toEqual(['z', 'x', 'y']);
  });
});
