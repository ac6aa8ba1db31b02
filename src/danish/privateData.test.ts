import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrivateData, isCprNumber } from './privateData';

describe('findPrivateData', () => {
  it.each([
    ['jens.hansen@skive.dk', 'e-mail'],
    ['søren@ærø-kommune.dk', 'e-mail'],
    ['75 74 12 34', 'phone'],
    ['+45 75 74 12 34', 'phone'],
    ['75-74-12-34', 'phone'],
    ['75\u00a074\u00a012\u00a034', 'phone'],
    ['75\u202f74\u202f12\u202f34', 'phone'],
    ['75\u201074\u201012\u201034', 'phone'],
    ['+4575741234', 'phone'],
    ['tlf. 75741234', 'phone'],
    ['Tlf.nr.: 7574 1234', 'phone'],
    ['telefonnummer 75741234', 'phone'],
    ['mobil 75741234', 'phone'],
    ['+31 77 359 66 66', 'phone'],
    ['+31 (0)77 359 66 66', 'phone'],
    ['010190-1234', 'cpr'],
    ['010190 1234', 'cpr'],
    ['010190\u20111234', 'cpr'],
    ['290296–1234', 'cpr'],
    ['0707614285', 'cpr'],
  ])('finds %s as %s', (text, kind) => {
    expect(findPrivateData(`Æ: ${text}.`)).toEqual([{ kind, text, offset: 3 }]);
  });

  it('finds each at its place and names a CPR number as one even right after a phone number', () => {
    expect(findPrivateData('Ring tlf. 12345678 010190-1234 eller skriv til a@b.dk')).toEqual([
      { kind: 'phone', text: 'tlf. 12345678', offset: 5 },
      { kind: 'cpr', text: '010190-1234', offset: 19 },
      { kind: 'e-mail', text: 'a@b.dk', offset: 47 },
    ]);
  });

  it.each([
    ['an amount', '16.900.000 kr.'],
    ['an amount with spaces', '16 900 000 kr.'],
    ['a long amount without separators', '75741234 kr.'],
    ['a year range', '2018-2019'],
    ['a year range after a word for phone', 'Mobil 2018-2019'],
    ['two year ranges', '2018-2019 og 2020-2021'],
    ['a day', '2018-11-22'],
    ['a moment', '22-11-2018 kl. 9.30'],
    ['a postal code', '6900 Skjern'],
    ['a DOI', '10.1016/j.jclepro.2018.01.019'],
    ['a DOI of digits', 'doi:10.3390/su11030695'],
    ['an ISBN', 'ISBN 978-87-12-34567-8'],
    ['a CVR number', 'CVR 29189609'],
    ['a percentage change', '+12 %'],
    ['decimals', '12,34 56,78'],
    ['ten digits that are no date', '0113901234'],
    ['ten digits with a date and a wrong check digit', '0707614286'],
    ['a citation', 'Det står her [@vs-2; @cc-1].'],
    ['a name on a social medium', 'Følg @circularitycity'],
  ])('takes %s for what it is', (_what, text) => {
    expect(findPrivateData(text)).toEqual([]);
  });

  it.each([
    'https://example.dk/75-74-12-34',
    'https://example.dk/?mail=a@b.dk',
    '<http://example.dk/010190-1234>',
    'www.example.dk/75-74-12-34',
    '[sagen](https://example.dk/010190-1234)',
  ])('passes over the web address in %s', (text) => {
    expect(findPrivateData(text)).toEqual([]);
  });

  it('finds what stands after a web address at the right place', () => {
    expect(findPrivateData('Se https://example.dk/a (75 74 12 34)')).toEqual([{ kind: 'phone', text: '75 74 12 34', offset: 25 }]);
  });

  const texts = fc
    .array(fc.constantFrom('01', '0101', '010190', '1234', '75', '+45', '+31', '-', '–', ' ', 'tlf. ', 'a@b.dk', 'https://x.dk/', '(0)', '.', '\n', 'ø'))
    .map((pieces) => pieces.join(''));

  it('points each offset at what was found, in order and without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const found of findPrivateData(text)) {
          expect(found.offset).toBeGreaterThanOrEqual(end);
          expect(text.startsWith(found.text, found.offset)).toBe(true);
          end = found.offset + found.text.length;
        }
      }),
    );
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
