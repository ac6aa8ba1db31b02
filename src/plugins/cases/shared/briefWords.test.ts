import { describe, expect, it } from 'vitest';
import { describeLeft, describeValues } from './briefWords';
import { addressOfBrief, addressOfWordFile } from './briefPlaces';

describe('the words of a brief', () => {
  it('say what only the page has, or nothing', () => {
    expect([describeLeft(0), describeLeft(3)]).toEqual(['', '… og 3 mere på siden']);
  });

  it('count values where there is more than one', () => {
    expect([describeValues(1), describeValues(8)]).toEqual(['', '8 værdier i kilderne']);
  });
});

describe('the places of a brief', () => {
  it('lie below its case', () => {
    expect(addressOfBrief('/cases/skolen/')).toBe('/cases/skolen/kort/');
    expect(addressOfWordFile({ id: 'skolen', address: '/cases/skolen/' })).toBe('/cases/skolen/skolen.docx');
  });
});
