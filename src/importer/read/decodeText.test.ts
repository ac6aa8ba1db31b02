import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText';

const bytes = (...parts: Array<string | number[] | Buffer>): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part as number[])))));
const problem = {
  found: 'Filen indeholder andet end tekst.',
  expected: 'ren tekst i UTF-8, UTF-16 eller Windows-1252',
  fix: 'Åbn filen i det program, den er lavet i, og gem den som .docx eller som tekst i UTF-8.',
};

describe('decodeText', () => {
  const words = 'Møde på Ærø – 5 €';
  const swapped = Buffer.from(words, 'utf16le').swap16();

  it.each([
    ['UTF-8', bytes(Buffer.from(words))],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], Buffer.from(words))],
    ['UTF-16, low byte first', bytes([0xff, 0xfe], Buffer.from(words, 'utf16le'))],
    ['UTF-16, high byte first', bytes([0xfe, 0xff], swapped)],
    ['Windows-1252', bytes('M\xf8de p\xe5 \xc6r\xf8 \x96 5 \x80')],
  ])('reads %s', (_name, given) => {
    expect(decodeText(given)).toEqual({ value: words });
  });

  it('believes a declared encoding only where UTF-8 does not fit', () => {
    expect(decodeText(bytes(Buffer.from('på')), 'iso-8859-1')).toEqual({ value: 'på' });
    expect(decodeText(bytes('p\xe5'), 'utf-8')).toEqual({ value: 'på' });
    expect(decodeText(bytes('\xa4'), 'iso-8859-15')).toEqual({ value: '€' });
    expect(decodeText(bytes('p\xe5'), 'findes-ikke')).toEqual({ value: 'på' });
  });

  it('refuses what is no text', () => {
    expect(decodeText(bytes('a\0b'))).toEqual({ problem });
    expect(decodeText(bytes('\x01\x02\x03\x04abc'))).toEqual({ problem });
    expect(decodeText(bytes([0xff, 0xfe, 0x00, 0xd8]))).toEqual({ problem });
  });
});
