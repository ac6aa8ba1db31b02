import { describe, expect, it } from 'vitest';
import { someCase } from './__fixtures__/someCases';
import { findCases, moveCase } from './comparisonChoice';

describe('findCases', () => {
  const records = [someCase('kobling', { place: 'Århus', materials: [{ id: 'brick', label: 'Genbrugte mursten' }] }), someCase('hallen')];
  const found = (query: string): string[] => findCases(records, query).map(({ id }) => id);

  it.each([
    ['', ['kobling', 'hallen']],
    ['   ', ['kobling', 'hallen']],
    ['aarhus', ['kobling']],
    ['MURSTEN århus', ['kobling']],
    ['mursten skive', []],
    ['danmark', ['kobling', 'hallen']],
    ['(*[', []],
  ])('for »%s« gives %j', (query, ids) => expect(found(query)).toEqual(ids));
});

describe('moveCase', () => {
  it.each([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']],
  ] as const)('moves %s by %i', (id, step, moved) => expect(moveCase(['a', 'b', 'c'], id, step)).toEqual(moved));
});
