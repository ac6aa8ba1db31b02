import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMagnitude, formatNumber, formatSpan, joinUnit } from './numbers';

describe('formatNumber', () => {
  it.each([
    [1234567.5, '1.234.567,5'],
    [1000, '1.000'],
    [0.125, '0,13'],
    [2.5, '2,5'],
    [-40, '-40'],
    [0, '0'],
    [-0.001, '0'],
  ])('writes %d as »%s«', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });

  it('reads back as the number to two decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const read = Number(formatNumber(value).replaceAll('.', '').replace(',', '.'));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.005001);
      }),
    );
  });
});

describe('formatMagnitude', () => {
  it.each([
    [300_000, '300.000'],
    [999_999, '999.999'],
    [1_000_000, '1 mio.'],
    [3_400_000, '3,4 mio.'],
    [16_900_000, '16,9 mio.'],
    [999_990_000, '999,99 mio.'],
    [1_500_000_000, '1,5 mia.'],
    [-3_400_000, '-3,4 mio.'],
  ])('writes %d as »%s«', (value, words) => {
    expect(formatMagnitude(value)).toBe(words.replace(' ', '\u00a0'));
  });

  it.each([
    [999_999.999, '1 mio.'],
    [999_999_999, '1 mia.'],
  ])('takes the word of the rounded number: %d is »%s«', (value, words) => {
    expect(formatMagnitude(value)).toBe(words.replace(' ', '\u00a0'));
  });
});

describe('formatSpan', () => {
  it.each([
    [5, 25, '5–25'],
    [35_000_000, 62_000_000, '35–62 mio.'],
    [300_000, 3_400_000, '300.000–3,4 mio.'],
    [900_000_000, 1_200_000_000, '900 mio.–1,2 mia.'],
  ])('writes %d to %d as »%s«', (from, to, words) => {
    expect(formatSpan(from, to)).toBe(words.replaceAll(' ', '\u00a0'));
  });
});

describe('joinUnit', () => {
  it('keeps number and unit on one line', () => {
    expect(joinUnit('16,9\u00a0mio.', 'euro')).toBe('16,9\u00a0mio.\u00a0euro');
  });

  it('puts the unit of a year number first', () => {
    expect(joinUnit('10', 'år nr.')).toBe('år nr.\u00a010');
  });
});
