import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlugger, textToSlug } from './slug';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('æ', 'Ø', 'å', 'a', '\u030a', '\u0301', 'ǿ', '₂', '²', 'é', '-', ' ', '§', '7') }),
);

describe('textToSlug', () => {
  it.each([
    ['Økonomi på 5 år', 'oekonomi-paa-5-aar'],
    ['ÆØÅ æøå', 'aeoeaa-aeoeaa'],
    ['Blåbærgrød', 'blaabaergroed'],
    ['CO₂ og m₂', 'co2-og-m2'],
    ['Mål for 2030', 'maal-for-2030'],
    ['Gen\u00adbrug af mur\u200bsten', 'genbrug-af-mursten'],
    ['Café à la carte', 'cafe-a-la-carte'],
    ['førstegrǿde på ǻen', 'foerstegroede-paa-aaen'],
    ['Udbudsloven § 46, stk. 2', 'udbudsloven-46-stk-2'],
    ['  – mio. kr. –  ', 'mio-kr'],
    ['Straße', 'strasse'],
  ])('writes »%s« as %s', (text, slug) => {
    expect(textToSlug(text)).toBe(slug);
  });

  it('gives the same for å as one character and as a with a ring', () => {
    expect(textToSlug('Århus'.normalize('NFD'))).toBe('aarhus');
  });

  it('is empty for text without letters and digits', () => {
    expect(textToSlug('§ – »«')).toBe('');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => textToSlug(textToSlug(text)) === textToSlug(text)));
  });

  it('holds only words of a-z and 0-9 with one hyphen between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textToSlug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('createSlugger', () => {
  it('numbers a repeated text', () => {
    const slug = createSlugger();
    expect(['Økonomi', 'Økonomi', 'økonomi!', 'Tid'].map(slug)).toEqual(['oekonomi', 'oekonomi-2', 'oekonomi-3', 'tid']);
  });

  it('does not number a text into the slug of another', () => {
    const slug = createSlugger();
    expect(['Fase', 'Fase 2', 'Fase'].map(slug)).toEqual(['fase', 'fase-2', 'fase-3']);
  });

  it('keeps away from slugs that are taken', () => {
    expect(createSlugger(['pris'])('Pris')).toBe('pris-2');
  });

  it('calls a text without letters and digits a section', () => {
    const slug = createSlugger();
    expect(['§', '–'].map(slug)).toEqual(['afsnit', 'afsnit-2']);
  });

  it('never gives the same slug twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'a 2', 'a-2-2', 'å', 'aa', '', '§', 'afsnit')), (texts) => {
        const slugs = texts.map(createSlugger());
        expect(new Set(slugs).size).toBe(texts.length);
      }),
    );
  });
});
