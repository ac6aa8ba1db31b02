import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './numbers';
import { readNumber } from './readNumber';

describe('readNumber', () => {
  it.each([
    ['3.400.000', 3_400_000],
    ['3400000', 3_400_000],
    ['3 400 000', 3_400_000],
    ['3\u00a0400\u00a0000', 3_400_000],
    ['1.234,5', 1234.5],
    ['0,035', 0.035],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    [' 40 ', 40],
    ['007', 7],
    ['4,', 4],
  ])('reads »%s« without doubt', (text, value) => {
    expect(readNumber(text)).toEqual({ value, unit: null, doubt: null });
  });

  it.each([
    ['3,4 mio.', 3_400_000, null],
    ['3,4 mio. euro', 3_400_000, 'euro'],
    ['3,4mio', 3_400_000, null],
    ['2 milliarder kr.', 2e9, 'kr'],
    ['500 tusind', 500_000, null],
    ['kr. 500', 500, 'kr'],
    ['€ 500', 500, 'euro'],
    ['500 DKK', 500, 'kr'],
    ['3,5 %', 3.5, 'percent'],
    ['3,5%', 3.5, 'percent'],
    ['3 pct.', 3, 'percent'],
    ['1 procentpoint', 1, 'percent'],
    ['40 år', 40, 'years'],
    ['900 ansatte', 900, 'persons'],
  ])('reads magnitude and unit of »%s«', (text, value, unit) => {
    expect(readNumber(text)).toEqual({ value, unit, doubt: null });
  });

  it.each([
    ['3.400', 3400, 'point-as-thousands'],
    ['3.5', 3.5, 'point-as-decimal'],
    ['0.035', 0.035, 'point-as-decimal'],
    ['1,234.5', 1234.5, 'point-as-decimal'],
    ['3,400', 3.4, 'comma-as-decimal'],
    ['3,400,000', 3_400_000, 'comma-as-thousands'],
  ])('reads »%s« with a doubt', (text, value, doubt) => {
    expect(readNumber(text)).toEqual({ value, unit: null, doubt });
  });

  it.each(['', ' ', 'ti', 'NaN', 'Infinity', '10^30', '1e30', '1.2.3', '1,2,3', '1.23.456', '12 34', '5 æbler', '5 % %', '5 mio. mia.', '--5', '5-', '.', ',5', '1.234,5,6', 'null', '5 6'])(
    'takes »%s« for no number',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it('hears kroner in thousands of kroner', () => {
    for (const text of ['500 t.kr.', '500 tkr']) expect(readNumber(text)).toMatchObject({ value: 500_000, unit: 'kr' });
    expect(readNumber('500 tusind')).toMatchObject({ value: 500_000, unit: null });
    expect(readNumber('500 t.kr. euro')).toBeNull();
  });

  it('reads back what formatNumber writes', () => {
    const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Number(value.toPrecision(15)));
    // Three decimals after one to three digits are in doubt, but read in the Danish way all the same.
    fc.assert(fc.property(numbers, (value) => void expect(readNumber(formatNumber(value))?.value).toBeCloseTo(value, 9)));
  });

  it('never reads anything but a number that is one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(readNumber(text)?.value ?? 0).not.toBeNaN()));
  });
});
