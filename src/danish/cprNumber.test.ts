import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCprNumber, isIssuableCprNumber } from './cprNumber';

describe('isIssuableCprNumber', () => {
  it.each([
    ['a day and modulus 11', '070761-4285', true],
    ['the same in one run', '0707614285', true],
    ['a wrong check digit', '070761-4286', false],
    ['the 1st of January, whatever the check digit', '010190-1234', true],
    ['a month that does not exist', '011390-1234', false],
    ['a leap day in 1900, which had none', '290200-0000', false],
    ['a leap day in 2000, without modulus 11', '290200-4000', false],
    ['nine digits', '010190-123', false],
  ])('judges %s', (_what, number, verdict) => {
    expect(isIssuableCprNumber(number)).toBe(verdict);
  });

  it('accepts the leap day of 2000, with the check digits that fit', () => {
    const numbers = Array.from({ length: 100 }, (_, count) => `290200-40${String(count).padStart(2, '0')}`);
    expect(numbers.filter(isIssuableCprNumber)).toHaveLength(9);
  });
});

describe('isCprNumber', () => {
  it.each([
    ['311299-0000', true],
    ['290200-0000', true],
    ['300200-0000', false],
    ['320190-0000', false],
    ['000190-0000', false],
    ['010090-0000', false],
    ['0707614285', true],
    ['0707614280', false],
    ['070761428', false],
  ])('judges %s as %s', (number, verdict) => {
    expect(isCprNumber(number)).toBe(verdict);
  });

  it('accepts just the days of a leap year', () => {
    const exists = (day: number, month: number): boolean => new Date(Date.UTC(2000, month - 1, day)).getUTCDate() === day;
    for (let month = 0; month <= 19; month++) {
      for (let day = 0; day <= 39; day++) {
        const number = `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}00-0000`;
        expect([number, isCprNumber(number)]).toEqual([number, month >= 1 && month <= 12 && exists(day, month)]);
      }
    }
  });

  it('accepts at most one check digit after nine digits written in one run', () => {
    const beginnings = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99_999 }));
    fc.assert(
      fc.property(beginnings, ([day, month, rest]) => {
        const start = `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}${String(rest).padStart(5, '0')}`;
        const accepted = Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).filter(isCprNumber);
        expect(accepted.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
