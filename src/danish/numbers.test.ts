import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMagnitude, formatNumber, formatSpan, joinUnit } from './numbers';

/** Numbers as an editor can write them: up to 12 digits, decimals among them. */
const records = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0);

/** `3,4 mio.` → 3400000. */
function readDanish(written: string): number {
  const [number = '', word] = written.split('\u00a0');
  const exponent = word === 'mia.' ? 9 : word === 'mio.' ? 6 : 0;
  return Number(`${number.replaceAll('.', '').replace(',', '.').replace('−', '-')}e${exponent}`);
}

describe('formatNumber', () => {
  it.each([
    [1234567.5, '1.234.567,5'],
    [1000, '1.000'],
    [0.125, '0,125'],
    [0.0035, '0,0035'],
    [52_345_678, '52.345.678'],
    [1.23456789, '1,23456789'],
    [0.1 + 0.2, '0,3'],
    [1e-7, '0,0000001'],
    [2.5, '2,5'],
    [-40, '−40'],
    [0, '0'],
    [-0, '0'],
    [-0.001, '−0,001'],
  ])('writes %d as »%s«', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });

  it('reads back as the number', () => {
    fc.assert(fc.property(records, (value) => readDanish(formatNumber(value)) === value));
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
    [-3_400_000, '−3,4 mio.'],
  ])('writes %d as »%s«', (value, words) => {
    expect(formatMagnitude(value)).toBe(words.replace(' ', '\u00a0'));
  });

  it.each([
    [52_345_678, '52.345.678'],
    [999_999_999, '999.999.999'],
    [1_234_000_000, '1.234_mio.'],
    [12_345_670_000, '12.345,67_mio.'],
    [1_000_000.5, '1.000.000,5'],
    [1_234_567_890, '1.234.567.890'],
  ])('takes a word only where no digit is lost: %d is »%s«', (value, words) => {
    expect(formatMagnitude(value)).toBe(words.replace('_', '\u00a0'));
  });

  it('reads back as the number', () => {
    fc.assert(fc.property(records, (value) => readDanish(formatMagnitude(value)) === value));
  });
});

describe('formatSpan', () => {
  it.each([
    [5, 25, '5–25'],
    [35_000_000, 62_000_000, '35–62 mio.'],
    [300_000, 3_400_000, '300.000–3,4 mio.'],
    [900_000_000, 1_200_000_000, '900 mio.–1,2 mia.'],
    [35_000_000, 52_345_678, '35.000.000–52.345.678'],
    [300_000, 52_345_678, '300.000–52.345.678'],
    [0.0035, 0.004, '0,0035–0,004'],
  ])('writes %d to %d as »%s«', (from, to, words) => {
    expect(formatSpan(from, to)).toBe(words.replaceAll(' ', '\u00a0'));
  });
});

describe('joinUnit', () => {
  it('keeps number and unit on one line', () => {
    expect(joinUnit('16,9\u00a0mio.', 'euro')).toBe('16,9\u00a0mio.\u00a0euro');
  });

  it('puts the unit first when told so', () => {
    expect(joinUnit('10', 'år nr.', 'before')).toBe('år nr.\u00a010');
  });
});
