import { describe, expect, it } from 'vitest';
import { closeTitle, formatNumbers, readableAddress } from './cited';

describe('a list of sources', () => {
  it('is referred to by number', () => {
    const numbers = [{ sources: [], hasMore: false }, { sources: [2], hasMore: false }, { sources: [1, 4], hasMore: true }].map(formatNumbers);
    expect(numbers).toEqual(['', '[2]', '[1, 4\u00a0m.fl.]']);
  });

  it('shows addresses as they are read on paper', () => {
    expect(['https://www.venlo.nl/hal/', 'http://a.dk/b?c=1'].map(readableAddress)).toEqual(['www.venlo.nl/hal', 'a.dk/b?c=1']);
  });

  it('closes a title once', () => {
    expect(['Rapport', 'Hvad nu?', 'Zo wil Venlo …'].map(closeTitle)).toEqual(['Rapport.', 'Hvad nu?', 'Zo wil Venlo …']);
  });
});
