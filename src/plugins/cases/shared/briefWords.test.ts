import { describe, expect, it } from 'vitest';
import { closeTitle, describeLeft, describeValues, formatNumbers, readableAddress } from './briefWords';
import { addressOfBrief, addressOfWordFile } from './briefPlaces';

describe('the words of a brief', () => {
  it('say what only the page has, or nothing', () => {
    expect([describeLeft(0), describeLeft(3)]).toEqual(['', '… og 3 mere på siden']);
  });

  it('name sources by number', () => {
    const numbers = [{ sources: [], hasMore: false }, { sources: [2], hasMore: false }, { sources: [1, 4], hasMore: true }].map(formatNumbers);
    expect(numbers).toEqual(['', '[2]', '[1, 4\u00a0m.fl.]']);
  });

  it('count values where there is more than one', () => {
    expect([describeValues(1), describeValues(8)]).toEqual(['', '8 værdier i kilderne']);
  });

  it('show addresses as they are read on paper', () => {
    expect(['https://www.venlo.nl/hal/', 'http://a.dk/b?c=1'].map(readableAddress)).toEqual(['www.venlo.nl/hal', 'a.dk/b?c=1']);
  });

  it('close a title once', () => {
    expect(['Rapport', 'Hvad nu?', 'Zo wil Venlo …'].map(closeTitle)).toEqual(['Rapport.', 'Hvad nu?', 'Zo wil Venlo …']);
  });
});

describe('the places of a brief', () => {
  it('lie below its case', () => {
    expect(addressOfBrief('/cases/skolen/')).toBe('/cases/skolen/kort/');
    expect(addressOfWordFile({ id: 'skolen', address: '/cases/skolen/' })).toBe('/cases/skolen/skolen.docx');
  });
});
