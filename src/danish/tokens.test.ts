import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from './fold';
import { tokenize } from './tokens';

function termsOf(text: string): string {
  return tokenize(text).map(({ term }) => term).join(' ');
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'aåØé19.,-§\' /_’ ', 'stk', '\u00ad', '\u2011', '👍', 'ש', '\ud800', '\u200d'), maxLength: 60 }),
);

describe('tokenize', () => {
  test.each([
    ['Udbud af møbler, borde og Stole!', 'udbud af moebler borde og stole'],
    ['Prisen var 1.234,5 mio. kr.', 'prisen var 1234,5 mio kr'],
    ['16,9 af 12.345.678 i 2018.', '16,9 af 12345678 i 2018'],
    ['Se afsnit 3.4, 10.2.1 og 22.11.2018', 'se afsnit 3.4 10.2.1 og 22.11.2018'],
    ['30.000kr og 1.2345', '30000kr og 1.2345'],
    ['kl. 9.30', 'kl 9.30'],
    ['nr. 305', 'nr 305'],
    ['CO2, CO₂, m2, m², C2C, BR18', 'co2 co2 m2 m2 c2c br18'],
    ['EN 15804+A2', 'en 15804 a2'],
    ['--help og .docx på libreoffice.org', 'help og docx paa libreoffice org'],
    ['EU’s og kommunes, KTO\'erne, 1990\'ernes', 'eu og kommunes kto 1990'],
    ['O\'Brien don\'t', 'o brien don t'],
    ['og/eller, A/S, LC_ALL', 'og eller a s lc all'],
    ['bygge- og anlægsaffald', 'bygge og anlaegsaffald'],
    ['', ''],
    ['.,-–—:;!?()[]{}^~*+', ''],
  ])('reads »%s« as %s', (text, terms) => {
    expect(termsOf(text)).toBe(terms);
  });

  test.each([
    ['§ 46', '§46 46'],
    ['§46', '§46 46'],
    ['§\u00a046, stk. 4', '§46 46 stk4 stk 4'],
    ['stk.4 og Stk 12', 'stk4 stk 4 og stk12 stk 12'],
    ['10 stk. mursten', '10 stk mursten'],
    ['§ 46 a i loven', '§46a 46 a i loven'],
    ['§ 46 i loven', '§46 46 i loven'],
    ['§§ 46-48', '§46 46 48'],
    ['§ uden nummer', 'uden nummer'],
  ])('finds the paragraph in »%s«: %s', (text, terms) => {
    expect(termsOf(text)).toBe(terms);
  });

  test.each([
    ['e-mail', 'email e mail'],
    ['it-udbud', 'itudbud it udbud'],
    ['cradle‑to‑cradle', 'cradletocradle cradle to cradle'],
    ['CO2-neutral', 'co2neutral co2 neutral'],
    ['IT-afdelingens', 'itafdelingens it afdelingens'],
    ['GPL-2.0', 'gpl2.0 gpl 2.0'],
    ['2014-2020 og 2014–2020', '2014 2020 og 2014 2020'],
  ])('gives the joined form of »%s« and its parts: %s', (text, terms) => {
    expect(termsOf(text)).toBe(terms);
  });

  test.each([
    ['godt👍arbejde 🇩🇰', 'godt 👍 arbejde 🇩 🇰'],
    ['שלום עולם', 'שלום עולם'],
    ['уровень 東京 ελληνικά', 'уровень 東京 ελληνικα'],
  ])('takes words of any script: »%s«', (text, terms) => {
    expect(termsOf(text)).toBe(terms.split(' ').map(foldWord).join(' '));
  });

  test('tells where each word stands in the text as it was written', () => {
    const text = 'Kommunernes EU’s gen\u00adbrug på § 46 og it-udbud';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      ['Kommunernes', 'EU’s', 'gen\u00adbrug', 'på', '§ 46', '46', 'og', 'it-udbud', 'it', 'udbud'],
    );
  });

  test('cuts what is too long to be a word, and never within a character', () => {
    expect(tokenize('a'.repeat(100)).map(({ term }) => term.length)).toEqual([64]);
    expect(encodeURIComponent(tokenize('a' + '𐐨'.repeat(50))[0]?.term ?? '')).toMatch(/^a(?:%F0%90%90%A8){31}$/);
  });

  test('cuts words with many hyphens too', () => {
    const [joined, first] = tokenize('𐐨𐐨𐐨-'.repeat(20));
    expect([encodeURIComponent(joined?.term ?? '').length, first?.term]).toEqual([32 * 12, '𐐨𐐨𐐨']);
  });

  test('gives every token a term and a place within the text, in order, the longest first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        for (const { term, start, end } of tokens) expect(term !== '' && start >= 0 && start < end && end <= text.length).toBe(true);
        const sorted = [...tokens].sort((left, right) => left.start - right.start || right.end - left.end);
        expect(tokens).toEqual(sorted);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives the same terms for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aåøÉü19.,-§ \''), maxLength: 40 }), (text) => {
        expect(termsOf(text.normalize('NFD'))).toBe(termsOf(text));
      }),
    );
  });

  test.each(['a', '1', '1.', 'a-', '§ ', '§', 'stk. ', '\u00ad', '👍', 'a1,', '\'s', 'ש', '\u0301'])('reads 100,000 times »%s« in time proportional to it', (piece) => {
    const before = performance.now();
    tokenize(piece.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
