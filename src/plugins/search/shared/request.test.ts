import { describe, expect, it } from 'vitest';
import { NO_SEARCH, toRequest } from './request';

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
});
