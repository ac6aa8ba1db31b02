import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACET_NAMES } from '../shared/page';
import { NO_SEARCH, tidyQuery, type SearchState } from '../shared/request';
import { formatSearch, parseSearch } from './searchAddress';

const FULL: SearchState = {
  query: 'genbrug af mursten',
  filters: { kind: ['case', 'guidance'], phase: ['tender'], year: ['2018'] },
  sort: 'date',
  withoutExamples: true,
  pages: 2,
};

describe('an address', () => {
  it('holds the whole search, under Danish keys', () => {
    const address = '?q=genbrug+af+mursten&type=case&type=guidance&fase=tender&aar=2018&sorter=dato&uden=eksempler&side=2';
    expect(formatSearch(FULL)).toBe(address);
    expect(parseSearch(address)).toEqual(FULL);
  });

  it('leaves out what goes without saying', () => {
    expect(formatSearch(NO_SEARCH)).toBe('');
    expect(formatSearch({ ...NO_SEARCH, query: '   ' })).toBe('');
    expect(parseSearch('')).toEqual(NO_SEARCH);
  });

  it('tells a whole word from one that may grow, and forgets all other space around the words', () => {
    expect(formatSearch({ ...NO_SEARCH, query: ' beton' })).toBe('?q=beton');
    expect(formatSearch({ ...NO_SEARCH, query: '  beton \n ' })).toBe('?q=beton+');
    expect(parseSearch('?q=beton+&type=case').query).toBe('beton ');
  });

  it.each([
    ['?type=<script>&fase=A%20B&aar=', {}],
    ['?type=case&type=case', { kind: ['case'] }],
    ['?ukendt=1&__proto__=x', {}],
  ])('%s keeps only what can be a value', (address, filters) => {
    expect(parseSearch(address)).toEqual({ ...NO_SEARCH, filters });
  });

  it.each([
    ['?side=0', 1],
    ['?side=-3', 1],
    ['?side=1e9', 1],
    ['?side=9999', 50],
    ['?side=', 1],
  ])('%s asks for a sane number of results', (address, pages) => {
    expect(parseSearch(address).pages).toBe(pages);
  });

  it('with a broken escape does not throw', () => {
    expect(parseSearch('?q=%E0%A4%A&type=%').filters).toEqual({});
  });

  it('does not grow with the query, and never halves a character', () => {
    expect(formatSearch({ ...NO_SEARCH, query: 'x'.repeat(10_000) })).toHaveLength(603);
    expect(parseSearch(formatSearch({ ...NO_SEARCH, query: `${'x'.repeat(599)}🧱` })).query).toBe('x'.repeat(599));
  });

  it('gives back every search that is written to it', () => {
    const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { minLength: 1, maxLength: 5 });
    const state = fc.record({
      query: fc.string({ unit: 'grapheme', maxLength: 200 }).map(tidyQuery),
      filters: fc.dictionary(fc.constantFrom(...FACET_NAMES), values).map((filters) => ({ ...filters })),
      sort: fc.constantFrom('relevance' as const, 'date' as const),
      withoutExamples: fc.boolean(),
      pages: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(state, (search) => {
        expect(parseSearch(formatSearch(search))).toEqual(search);
      }),
    );
  });
});
