import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SEARCH, tidyQuery, toRequest } from './request';

describe('toRequest', () => {
  it('asks for all the pages of results that are shown', () => {
    const state = { ...NO_SEARCH, query: 'genbrug af mursten', filters: { kind: ['case'] }, sort: 'date' as const, withoutExamples: true, pages: 2 };
    expect(toRequest(state)).toEqual({
      query: 'genbrug af mursten',
      unfinished: true,
      filters: { kind: ['case'] },
      sort: 'date',
      withoutExamples: true,
      from: 0,
      count: 20,
    });
  });

  it.each<[string, string, boolean]>([
    ['netvær', 'netvær', true],
    ['netvær ', 'netvær ', false],
    [' netvær \n', 'netvær ', false],
    ['§ 46', '§ 46', true],
    ['gen-', 'gen-', false],
    ['hvad er CO2?', 'hvad er CO2?', false],
    ['r\u0061\u030a', 'r\u0061\u030a', true],
    ['  ', '', false],
  ])('»%s« asks for »%s«; the last word may grow: %s', (written, query, unfinished) => {
    expect(toRequest({ ...NO_SEARCH, query: written })).toMatchObject({ query, unfinished });
  });
});

describe('tidyQuery', () => {
  it('changes nothing the second time', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(' ', '\n', '🧱'), fc.string({ maxLength: 200 })), { maxLength: 6 });
    fc.assert(
      fc.property(text, (parts) => {
        const once = tidyQuery(parts.join(''));
        expect(tidyQuery(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(600);
      }),
    );
  });
});
