import { describe, expect, it } from 'vitest';
import { findCprNumbers, isIssuableCprNumber } from './cprNumber';

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

describe('findCprNumbers', () => {
  it('finds what somebody may bear, and beside it what is only written like it', () => {
    expect(findCprNumbers('Sag 070761-4285, 310219-1234, 0101901234 og 0707614286.')).toEqual([
      { kind: 'cpr', text: '070761-4285', offset: 4, isIssuable: true },
      { kind: 'cpr', text: '310219-1234', offset: 17, isIssuable: false },
      { kind: 'cpr', text: '0101901234', offset: 30, isIssuable: true },
    ]);
  });

  it('passes over numbers that say by their name that they are no person\'s, and addresses on the web', () => {
    expect(findCprNumbers('P-nr. 0707614285, https://example.dk/0707614285')).toEqual([]);
  });
});
