import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCprNumbers } from './cprForms';

/** What is found, with a question mark for what is only possible. */
const numbersIn = (text: string): string[] => findCprNumbers(text).map(({ text: number, isLikely }) => (isLikely ? number : `${number}?`));

describe('findCprNumbers', () => {
  it('finds what somebody may bear, and beside it what is only written like it', () => {
    expect(findCprNumbers('Sag 070761-4285, 310219-1234, 0101901234 og 0707614286.')).toEqual([
      { text: '070761-4285', offset: 4, isLikely: true },
      { text: '310219-1234', offset: 17, isLikely: false },
      { text: '0101901234', offset: 30, isLikely: true },
    ]);
  });

  it.each([
    '070761 4285', '070761–4285', '070761 - 4285', '070761-\n4285',
    '07 07 61-4285', '07.07.61-4285', '07-07-61-4285', '07/07/61-4285', '07 07 61 4285', '0707 61-4285',
    '070761.4285', '070761/4285', '070761:4285', '070761_4285', '070761)4285', '070761—4285', '070761 − 4285', '070761\n4285', '070761  4285', '070761-42 85',
    '０７０７６１-４２８５',
  ])('finds %j', (number) => {
    expect(numbersIn(`Borgeren (${number}) var med.`)).toEqual([number]);
    expect(numbersIn(`Borgeren (${number.replace(/[75５](?=\D*$)/u, '6')}) var med.`).filter((found) => !found.endsWith('?'))).toEqual([]);
  });

  it.each([
    ['a name for numbers of organisations', 'P-nummer 0707614285', ['0707614285']],
    ['a name that is no such name', 'Pnr. 010190-1234', ['010190-1234']],
    ['a number that it is glued to', 'CVR 12345678070761-4285', ['070761-4285']],
    ['other digits in one row', '20070761-4285', []],
  ])('judges it behind %s', (_what, text, found) => {
    expect(numbersIn(text)).toEqual(found);
  });

  it.each([
    ['https://sag.example/070761-4285', ['070761-4285']],
    ['https://sag.example/010190-1234/bilag', ['010190-1234']],
    ['https://sag.example/?nr=070761%2D4285', ['070761%2D4285']],
    ['https://sag.example/070761-4286', ['070761-4286?']],
    ['www.sag.example/0707614285', ['0707614285?']],
    ['https://sag.example/0707614286', []],
    ['https://sag.example/991361-4285', []],
    ['https://sag.example/20070761-4285', []],
  ])('judges the address %s', (text, found) => {
    expect(numbersIn(text)).toEqual(found);
  });
});

describe('ordinary numbers of minutes', () => {
  const digits = (length: number): fc.Arbitrary<string> => fc.nat(10 ** length - 1).map((number) => String(number).padStart(length, '0'));
  const two = (most: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
  const year = fc.integer({ min: 1980, max: 2040 }).map(String);
  const day = fc.tuple(two(28), two(12), year, fc.constantFrom('.', '-', '/', '. ')).chain(([dd, mm, yyyy, sign]) =>
    fc.constantFrom(`${dd}${sign}${mm}${sign}${yyyy}`, `${dd}${sign.trim()}${mm}${sign.trim()}${yyyy.slice(2)}`, `${yyyy}-${mm}-${dd}`, `${yyyy}${mm}${dd}`, `${dd}.${mm}`),
  );
  const time = fc.tuple(two(23), two(59)).chain(([hour, minute]) => fc.constantFrom(`kl. ${hour}.${minute}`, `kl. ${hour}${minute}`, `${hour}:${minute}`));
  const amount = fc.nat(99_999_999).chain((number) => {
    const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, '.');
    return fc.constantFrom(`${grouped} kr.`, `${grouped},00 kr.`, `${grouped.replaceAll('.', ' ')} kr.`, `${number} kr.`);
  });
  const phone = fc.tuple(two(99), digits(2), digits(2), digits(2)).chain((pairs) => fc.constantFrom(pairs.join(' '), `+45 ${pairs.join('')}`, `tlf. ${pairs.join('')}`));
  const organisation = fc.tuple(digits(8), digits(13)).chain(([cvr, ean]) => fc.constantFrom(`CVR ${cvr}`, `CVR-nr. DK-${cvr}`, `EAN ${ean}`, `EAN-nr. ${ean}`));
  const caseNumber = fc
    .tuple(digits(2), digits(4), digits(6), fc.nat(99), year)
    .chain(([yy, four, six, page, yyyy]) =>
      fc.constantFrom('24/1234-5', '27.15.12-G01-1-23', `${yy}/${four}-${page}`, `${yy}/${six}`, `EMN-${yyyy}-${six}`, `${yyyy}-${six}`, `27.15.00-P19-${page}-${yy}`, `S${yyyy}-${four}`),
    );

  it('are no CPR numbers, in whatever order they follow one another', () => {
    const text = fc.array(fc.oneof(day, time, amount, phone, organisation, caseNumber), { minLength: 1, maxLength: 8 }).chain((parts) => fc.constantFrom(parts.join(', '), parts.join(' og '), parts.join('; ')));
    fc.assert(fc.property(text, (minutes) => {
      expect(numbersIn(minutes)).toEqual([]);
    }), { numRuns: 3000 });
  });
});
