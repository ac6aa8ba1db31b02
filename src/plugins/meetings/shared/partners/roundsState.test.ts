import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUNDS } from './__fixtures__/someRounds';
import { EVERYTHING, formatRoundsAddress, parseRoundsAddress, ROUND_FILTERS, toggleRound, valuesOf, withoutFilters, type RoundsState } from './roundsState';

const parse = (search: string) => parseRoundsAddress(search, ROUNDS);

describe('the address of the partner rounds', () => {
  it('says nothing of what goes without saying', () => {
    expect(formatRoundsAddress(EVERYTHING)).toBe('');
    expect(parse('')).toEqual({ state: EVERYTHING, unknown: [] });
    expect(parse('?eksempel=ja&vis=seneste&utm_source=brev')).toEqual({ state: EVERYTHING, unknown: [] });
  });

  it('names what it does not know and leaves it out', () => {
    expect(parse('?kommune=horsens&kommune=venlo&tilstand=glad&vis=kort&eksempel=maaske')).toEqual({
      state: { ...EVERYTHING, filters: { kommune: ['horsens'] } },
      unknown: [{ key: 'kommune', value: 'venlo' }, { key: 'tilstand', value: 'glad' }, { key: 'eksempel', value: 'maaske' }, { key: 'vis', value: 'kort' }],
    });
  });

  it('gives back every state that it was written from', () => {
    const filters = fc.record(Object.fromEntries(ROUND_FILTERS.map((filter) => [filter, fc.subarray(valuesOf(filter, ROUNDS).map(({ id }) => id), { minLength: 1 })])), { requiredKeys: [] });
    const state: fc.Arbitrary<RoundsState> = fc.record({ filters, withoutExamples: fc.boolean(), view: fc.constantFrom('latest', 'all') });
    fc.assert(
      fc.property(state, (chosen) => {
        expect(parse(formatRoundsAddress(chosen))).toEqual({ state: chosen, unknown: [] });
      }),
    );
  });

  it('leaves out the examples as links once said it, too', () => {
    expect(parse('?eksempel=nej')).toEqual({ state: { ...EVERYTHING, withoutExamples: true }, unknown: [] });
  });

  it('has the keys that readers see', () => {
    const state = toggleRound({ ...EVERYTHING, withoutExamples: true, view: 'all' }, 'kommune', 'skive');
    expect(formatRoundsAddress(state)).toBe('?kommune=skive&eksempel=uden&vis=alle');
    expect(withoutFilters(state)).toEqual({ ...EVERYTHING, view: 'all' });
  });
});
