import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeLine, normalizeText } from './normalizeText';

describe('normalizeText', () => {
  it('composes letters, makes spaces and hyphens plain, and takes out what shows nothing', () => {
    expect(normalizeText('A\u030a\u00a0b\u202f c\u2011d e\u00adf\u200bg\ufeffh\u0007i\ud800j')).toBe('Å b  c-d efghij');
  });

  it('keeps line ends, of any kind, and tabs', () => {
    expect(normalizeText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd\te');
  });

  it("reads the bullets of Word's own fonts", () => {
    expect(normalizeText('\uf0b7 a \uf0a7 b \ue123')).toBe('• a • b ');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalizeText(normalizeText(text)) === normalizeText(text)));
  });
});

describe('normalizeLine', () => {
  it('is one line without space around it', () => {
    expect(normalizeLine('  a \n\t b\u00a0')).toBe('a b');
  });
});
