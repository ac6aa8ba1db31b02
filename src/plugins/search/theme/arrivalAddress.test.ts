import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords, withoutWords, withWords } from './arrivalAddress';

describe('a link to a result', () => {
  it('carries the words before the anchor', () => {
    expect(withWords('/krav/#proeve', ['mursten', '§ 46'])).toBe('/krav/?fremhaev=mursten_%C2%A7+46#proeve');
    expect(withWords('/krav/', ['mursten'])).toBe('/krav/?fremhaev=mursten');
  });

  it('stays as it is without words', () => {
    expect(withWords('/krav/#proeve', [])).toBe('/krav/#proeve');
    expect(withWords('/krav/', ['', ' '])).toBe('/krav/');
  });

  it('carries neither endless words nor endlessly many', () => {
    expect(withWords('/', ['x'.repeat(65)])).toBe('/');
    expect(readWords(withWords('/', Array.from({ length: 50 }, (_, index) => `ord${index}`)).slice(1))).toHaveLength(12);
  });

  it('gives its words back', () => {
    const word = fc.stringMatching(/^[^\s_\ud800-\udfff]{1,20}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), (words) => {
        expect(readWords(new URL(withWords('/a/#b', words), 'https://x.example').search)).toEqual(words);
      }),
    );
  });
});

describe('an address on arrival', () => {
  it('without words has none', () => {
    expect(readWords('')).toEqual([]);
    expect(readWords('?q=mursten')).toEqual([]);
  });

  it('can be had without them', () => {
    expect(withoutWords('?fremhaev=mursten')).toBe('');
    expect(withoutWords('?a=1&fremhaev=mursten')).toBe('?a=1');
  });
});
