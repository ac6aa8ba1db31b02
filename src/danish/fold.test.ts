import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from './fold';

const anyWord = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('æ', 'Ø', 'å', 'a', 'o', '\u030a', '\u0308', '\u0301', 'ǿ', '₂', '²', 'é', '\u00ad', '\u200d', 'ß', 'İ', 'ﬁ', 'Σ') }),
);

describe('foldWord', () => {
  test.each([
    ['Århus', 'aarhus'],
    ['Aarhus', 'aarhus'],
    ['BLÅBÆRGRØD', 'blaabaergroed'],
    ['CO₂', 'co2'],
    ['m²', 'm2'],
    ['Jönköping', 'joenkoeping'],
    ['Händel', 'haendel'],
    ['München', 'munchen'],
    ['allé', 'alle'],
    ['førstegrǿde', 'foerstegroede'],
    ['Straße', 'strasse'],
    ['ﬁlm', 'film'],
    ['gen\u00adbrugs\u200bmur\u2060sten\ufeff', 'genbrugsmursten'],
    ['שָׁלוֹם', 'שָׁלוֹם'],
    ['한국어', '한국어'],
    ['\u00ad\u200d', ''],
  ])('writes »%s« as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded.normalize());
  });

  test('gives the same for composed and decomposed letters', () => {
    fc.assert(fc.property(anyWord, (word) => foldWord(word.normalize('NFD')) === foldWord(word.normalize('NFC'))));
  });

  test('changes nothing the second time', () => {
    fc.assert(fc.property(anyWord, (word) => foldWord(foldWord(word)) === foldWord(word)), { numRuns: 3000 });
  });

  test('leaves nothing outside a-z and 0-9 in a Danish word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcæøåÆØÅéèüöä019') }), (word) => {
        expect(foldWord(word)).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });
});
