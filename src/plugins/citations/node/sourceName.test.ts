import { describe, expect, it } from 'vitest';
import type { Source } from '../../../model/kinds/source';
import { nameSource } from './sourceName';

describe('nameSource', () => {
  const source: Source = { id: 'k-1', publisher: 'Ballast Nedam', title: 'T', date: '2012-04-25', language: 'nl', url: null, role: 'owner', read: 'whole' };

  it.each([
    ['2012-04-25', 'Ballast Nedam, 25. april 2012'],
    ['2012', 'Ballast Nedam, 2012'],
    [null, 'Ballast Nedam, uden dato'],
  ])('with the date %s is »%s«', (date, name) => {
    expect(nameSource({ ...source, date })).toBe(name);
  });
});
