import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withOneTypography, withoutUnseen } from './typography';

describe('withoutUnseen', () => {
  it.each([
    ['decomposed letters', 'ra\u030ad', 'råd'],
    ['a letter parted from its ring', 'ra\u00ad\u030ad', 'råd'],
    ['soft hyphens', 'gen\u00adbrugs\u00admursten', 'genbrugsmursten'],
    ['no-break, narrow and thin spaces', '10\u00a0% og\u202f5\u2009år', '10 % og 5 år'],
    ['a space without width inside a word', 'mur\u200bsten', 'mursten'],
    ['a space without width beside a space', 'mur\u200b sten', 'mur sten'],
    ['joiners and the mark of the order of bytes', '\ufeffmur\u2060st\u200cen', 'mursten'],
    ['direction marks', 'mål\u200e \u202eog\u202c', 'mål og'],
    ['control signs, and lines', 'mål\u0007\u0085og\r\ntal', 'mål og tal'],
  ])('leaves %s out', (_what, typed, plain) => {
    expect(withoutUnseen(typed)).toBe(plain);
  });
});

describe('withOneTypography', () => {
  it.each([
    ['»Sundhed først« er slettet', ['"Sundhed først" er slettet', '“Sundhed først” er slettet', '”Sundhed først” er slettet', '„Sundhed først“ er slettet', '«Sundhed først» er slettet']],
    ['(»grænsen«)', ['("grænsen")', '(”grænsen”)']],
    ['EU’s regler og Lars’ hus', ["EU's regler og Lars' hus", 'EU´s regler og Lars´ hus', 'EU‘s regler og Lars` hus']],
    ['Vi bevarer – og genbruger', ['Vi bevarer - og genbruger', 'Vi bevarer — og genbruger', 'Vi bevarer -- og genbruger']],
    ['it-udbud', ['it\u2011udbud', 'it\u2010udbud']],
    ['§§ 3-5 i 2026-2028', ['§§ 3–5 i 2026–2028']],
    ['højst -5 °C', ['højst –5 °C', 'højst \u22125 °C']],
    ['og så videre …', ['og så videre ...']],
    ['fire af fem effekter', ['ﬁre af fem eﬀekter']],
  ])('is »%s« however it was typed', (text, typed) => {
    expect([text, ...typed].map(withOneTypography)).toEqual([text, ...typed.map(() => text)]);
  });

  it.each(['m² og m2', 'CO₂ og CO2', '½ og 1/2', 'et og ét', 'a, b; c: d.', 'miljø- og klimakrav', 'og/eller', '10 % og 10%', 'Kommunen og kommunen'])('leaves »%s«', (text) => {
    expect(withOneTypography(text)).toBe(text);
  });
});

it('both change nothing the second time', () => {
  const signs = fc.constantFrom('"', '“', '”', '„', '»', '«', "'", '’', '´', '-', '–', '—', '\u2212', '...', '…', ' ', '\u00a0', '\u00ad', '\u200b', '(', '5', 'a', 'å', 'ﬁ');
  fc.assert(fc.property(fc.oneof(fc.array(signs, { maxLength: 12 }).map((all) => all.join('')), fc.string({ unit: 'binary' })), (typed) => {
    const seen = withoutUnseen(typed);
    expect(withoutUnseen(seen)).toBe(seen);
    const once = withOneTypography(seen);
    expect(withOneTypography(once)).toBe(once);
  }), { numRuns: 2000 });
});
