import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrivateData } from './privateData';

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
    ['9974 2424', 'phone'],
    ['2045 2424', 'phone'],
    ['+45 9974 2424', 'phone'],
    ['(+45) 99 74 24 24', 'phone'],
    ['(+45)99742424', 'phone'],
    ['0045 99742424', 'phone'],
    ['0045 99 74 24 24', 'phone'],
    ['33.92.33.50', 'phone'],
    ['+45 33.92.33.50', 'phone'],
    ['tlf. 9974-2424', 'phone'],
    ['tel: 99742424', 'phone'],
    ['(+31) 77 359 66 66', 'phone'],
    ['navn%40example.org', 'e-mail'],
    ['010190 - 1234', 'cpr'],
    ['010190-\n1234', 'cpr'],
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
    ['an amount with points', '1.234.567'],
    ['a larger amount with points', '12.345.678'],
    ['two years', '2018 2019'],
    ['a year range with points', 'Mobil 2018.2019'],
    ['an interval', '3000-4000 m²'],
    ['an interval with a dash', '2500–3500 kr.'],
    ['three years', '2018 2019 2020'],
    ['a day after a word for phone', 'Mobil 22.11.2018'],
    ['a CVR number', 'CVR 29189609'],
    ['a CVR number in pairs', 'CVR 29 18 99 27'],
    ['a CVR number with its name written out', 'CVR-nr. 29189927'],
    ['a CVR number after a colon', 'cvr-nummer: 2918 9927'],
    ['a VAT number', 'CVR-nr. DK-29 18 99 27'],
    ['an SE number', 'SE-nr. 29 18 99 27'],
    ['a P number', 'P-nummer 1003456789'],
    ['a P number that looks like a CPR number without its check digit', 'P-nummer: 100345 6789'],
    ['an EAN number', 'EAN 5798009812345'],
    ['an EAN number in groups', 'EAN-lokationsnummer: 57 98 00 98 12 34 5'],
    ['an EAN number without its name', '5798009812345'],
    ['an image for a sharp screen', '/img/raadhus@2x.png'],
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
    'https://medium.com/@navn/75-74-12-34',
    '<http://example.dk/010190-1234>',
    'www.example.dk/75-74-12-34',
    'https://example.dk/0707614285',
    'https://example.dk/070761-4286',
    '[sagen](https://example.dk/010190-1234)',
  ])('passes over the web address in %s', (text) => {
    expect(findPrivateData(text)).toEqual([]);
  });

  it.each(['https://example.dk/?email=a@b.dk', 'https://example.dk/?x=1&email=a%40b.dk#top', 'mailto:a@b.dk?subject=Hej'])(
    'finds the e-mail address in %s',
    (text) => {
      expect(findPrivateData(text).map((found) => [found.kind, found.text.replace('%40', '@')])).toEqual([['e-mail', 'a@b.dk']]);
    },
  );

  it.each([
    ['a phone number after a CVR number', 'CVR 29189927, tlf. 99742424', ['tlf. 99742424']],
    ['a CPR number that is called Pnr.', 'Pnr. 070761-4285', ['070761-4285']],
    ['a CPR number that is called PNR', 'PNR: 0707614285', ['0707614285']],
    ['a CPR number that is called p-nr.', 'p-nr. 070761-4285', ['070761-4285']],
    ['a proven CPR number that is called a P number', 'P-nummer 0707614285', ['0707614285']],
    ['a CPR number glued to a CVR number', 'CVR 12345678070761-4285', ['070761-4285']],
    ['a CPR number in what is called an EAN number', 'EAN: 5790000-070761-4285', ['070761-4285']],
    ['a CPR number with its hyphen in a web address', 'https://sag.example/borger/070761-4285', ['070761-4285']],
    ['a CPR number with its hyphen encoded in a web address', 'www.sag.example/?cpr=070761%2D4285', ['070761%2D4285']],
    ['a phone number right after a CVR number', 'CVR 29189927 99 74 24 24', ['99 74 24 24']],
    ['a CPR number that is called a CVR number', 'CVR 010190-1234', ['010190-1234']],
    ['a phone number that is called a P number', 'P-nr. 99 74 24 24', ['99 74 24 24']],
    ['a phone number after the word se', 'Se 99 74 24 24', ['99 74 24 24']],
    ['a phone number in brackets', 'Ring (99 74 24 24).', ['99 74 24 24']],
    ['two phone numbers side by side', '9974 2424 9974 2525', ['9974 2424', '9974 2525']],
  ])('still finds %s', (_what, text, found) => {
    expect(findPrivateData(text).map((item) => item.text)).toEqual(found);
  });

  it.each(['a', 'a.', 'a@', 'a%40', 'a@b.', '1', '1.', '12 ', '+1 ', '1234 ', 'tlf. ', 'CVR ', 'EAN 1', '010190 ', '010190\n\n\n', '07 ', '07.', '070761-', ' ', 'http://'])(
    'reads a very long row of »%s« in good time',
    (piece) => {
      // With quadratic work this would run for minutes, past the time limit of a test.
      expect(findPrivateData(piece.repeat(200_000 / piece.length)).every(({ text }) => text.length > 0)).toBe(true);
    },
  );

  it('finds what stands after a web address at the right place', () => {
    expect(findPrivateData('Se https://example.dk/a (75 74 12 34)')).toEqual([{ kind: 'phone', text: '75 74 12 34', offset: 25 }]);
  });

  const texts = fc
    .array(fc.constantFrom('01', '0101', '010190', '1234', '75', '+45', '(+45)', '0045', '9974', 'CVR ', 'EAN', '%40', '+31', '-', '–', ' ', 'tlf. ', 'a@b.dk', 'https://x.dk/', '(0)', '.', '\n', 'ø'))
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
