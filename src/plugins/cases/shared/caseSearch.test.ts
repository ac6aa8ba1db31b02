import { describe, expect, it } from 'vitest';
import { matchesWords } from '../../../danish/matchesWords';
import { someCase } from './__fixtures__/someCases';
import type { CaseRecord, Choice } from './caseRecord';
import { searchedTextOf } from './caseSearch';

describe('a case is found by', () => {
  const choice = (label: string): Choice => ({ id: 'x', label });
  it.each<[string, Partial<CaseRecord>]>([
    ['title', { title: 'Spurven' }],
    ['short title', { shortTitle: 'Spurven' }],
    ['description', { description: 'En hal, som hedder Spurven.' }],
    ['place', { place: 'Spurven' }],
    ['municipality', { municipality: choice('Spurvens Kommune') }],
    ['client', { client: 'Foreningen Spurven' }],
    ['country', { country: choice('Spurvens land') }],
    ['type of building', { buildingType: choice('Spurvehus') }],
    ['kind of work', { workTypes: [choice('Nybyggeri'), choice('Spurveflytning')] }],
    ['measures', { measures: [choice('Spurvevenlig')] }],
    ['materials', { materials: [choice('Spurvefjer')] }],
    ['form of procurement', { procurementForms: [choice('Spurveudbud')] }],
  ])('its %s', (_name, fields) => {
    expect(matchesWords(searchedTextOf(someCase('hallen', fields)), 'spurve')).toBe(true);
  });

  it('its id, but by nothing that it does not say', () => {
    expect(['hallen', 'spurve'].map((query) => matchesWords(searchedTextOf(someCase('hallen')), query))).toEqual([true, false]);
  });
});
