import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatComparison, hasFaults, MOST_CASES, parseComparison, type Comparison } from './comparisonAddress';

const KNOWN = ['de-gamles-by', 'hal-12', 'katrinedals-skole', 'svanen', 'venlo-stadskantoor', 'vuc-roskilde'];
const parse = (search: string) => parseComparison(search, KNOWN);

describe('an address', () => {
  it('of any text gives at most four known cases, each once, and never throws', () => {
    const anyId = fc.oneof(fc.constantFrom(...KNOWN), fc.string({ unit: 'binary' }));
    const anyAddress = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `?c=${text}`),
      fc.array(anyId, { maxLength: 12 }).map((ids) => `?c=${ids.join(',')}`),
      fc.array(anyId, { maxLength: 12 }).map((ids) => `?${new URLSearchParams(ids.map((id) => ['c', id])).toString()}`),
    );
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { ids } = parse(address).comparison;
        expect(ids.length).toBeLessThanOrEqual(MOST_CASES);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !KNOWN.includes(id))).toEqual([]);
      }),
    );
  });

  it('is read again as it was written, without faults', () => {
    const anyComparison: fc.Arbitrary<Comparison> = fc.record({
      ids: fc.shuffledSubarray(KNOWN, { maxLength: MOST_CASES }),
      onlyDifferences: fc.boolean(),
      query: fc.string({ maxLength: 30, unit: 'grapheme' }).map((text) => text.trim()),
    });
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const { comparison: read, faults } = parse(formatComparison(comparison));
        expect(read).toEqual(comparison);
        expect(hasFaults(faults)).toBe(false);
      }),
    );
  });

  it('keeps its commas', () => {
    expect(formatComparison({ ids: ['svanen', 'hal-12'], onlyDifferences: true, query: 'skole ø' })).toBe('?c=svanen,hal-12&vis=forskelle&q=skole+%C3%B8');
    expect(formatComparison({ ids: [], onlyDifferences: false, query: ' ' })).toBe('');
  });

  it('without cases has no fault', () => {
    for (const search of ['', '?', '?c=', '?andet=1']) expect(parse(search)).toMatchObject({ comparison: { ids: [] }, faults: { hasEmpty: false, unknown: [] } });
  });
});

describe('the faults of an address', () => {
  it('name what is not known, with what was most likely meant', () => {
    expect(parse('?c=svanen,katrindals-skole,qqqqqqqq').faults.unknown).toEqual([
      { written: 'katrindals-skole', nearest: 'katrinedals-skole' },
      { written: 'qqqqqqqq', nearest: null },
    ]);
  });

  it('suggest nothing that is chosen already', () => {
    expect(parse('?c=svanen,svannen').faults.unknown).toEqual([{ written: 'svannen', nearest: null }]);
  });

  it('name what stands there twice, and show it once', () => {
    const { comparison, faults } = parse('?c=svanen,hal-12,svanen&c=svanen');
    expect([comparison.ids, faults.repeated]).toEqual([['svanen', 'hal-12'], ['svanen']]);
  });

  it('name the cases after the first four', () => {
    const { comparison, faults } = parse(`?c=${KNOWN.join(',')}`);
    expect([comparison.ids, faults.left]).toEqual([KNOWN.slice(0, 4), KNOWN.slice(4)]);
  });

  it('tell of nothing between two commas', () => {
    expect(parse('?c=svanen,,hal-12')).toMatchObject({ comparison: { ids: ['svanen', 'hal-12'] }, faults: { hasEmpty: true } });
  });

  it('show of absurd ids only as much as can be read, and count the rest', () => {
    const { faults } = parse(`?c=${'x'.repeat(200)},a\u202eb,c,d,e,f`);
    expect(faults.unknown.map(({ written }) => written)).toEqual([`${'x'.repeat(40)}…`, 'ab', 'c', 'd']);
    expect(faults.moreUnknown).toBe(2);
  });

  it('take ids in capitals and with spaces around for the same', () => {
    const { comparison, faults } = parse('?c=Svanen,%20HAL-12');
    expect([comparison.ids, hasFaults(faults)]).toEqual([['svanen', 'hal-12'], false]);
  });
});

it('leaves out the id that a list without end is cut in', () => {
  const { faults } = parseComparison(`?c=${'skolen,'.repeat(571)}svanen`, ['skolen', 'svanen']);
  expect(faults).toMatchObject({ unknown: [], moreUnknown: 0, repeated: ['skolen'] });
});

it('tells of a name without end', () => {
  const { comparison, faults } = parseComparison(`?c=skolen,${'x'.repeat(10_000)}`, ['skolen']);
  expect(comparison.ids).toEqual(['skolen']);
  expect(faults.unknown).toEqual([{ written: `${'x'.repeat(40)}…`, nearest: null }]);
});
