import { describe, expect, it } from 'vitest';
import { readPlace, withPlace } from './placeInHistory';

describe('a place in the history', () => {
  it('stands beside what the host keeps there', () => {
    const state = withPlace({ key: 'abc' }, { top: 1200, link: '/krav/' });
    expect(state).toMatchObject({ key: 'abc' });
    expect(readPlace(state)).toEqual({ top: 1200, link: '/krav/' });
  });

  it('takes the place of an older one', () => {
    const state = withPlace(withPlace(null, { top: 10, link: '/krav/' }), { top: 20, link: null });
    expect(readPlace(state)).toEqual({ top: 20, link: null });
  });

  it.each([null, undefined, 'tekst', {}, { soegested: null }, { soegested: { top: 'x' } }])('is not read from %j', (state) => {
    expect(readPlace(state)).toBeNull();
  });
});
