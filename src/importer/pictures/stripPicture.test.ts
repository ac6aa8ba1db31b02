import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stripPicture } from './stripPicture';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const join = (...parts: (Uint8Array | readonly number[] | string)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))));

/** The smallest pictures of each format, with nothing in them that is not drawn. */
const BARE = {
  png: bytesOf('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  jpg: bytesOf(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCcAFD/2Q==',
  ),
  gif: bytesOf('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  webp: bytesOf('UklGRkQAAABXRUJQVlA4WAoAAAAAAAAAAgAAAQAAVlA4ICYAAABwAQCdASoDAAIAB0CWJaACdAFAAAD+6zb3uWikV+rvzt+p7YAAAA=='),
} as const;

const WORDS = 'Borger 070761-4285';
/** EXIF data that say how the picture is turned, and that it knows where it was taken. */
const exif = (orientation: number): Uint8Array =>
  join('II*\0', [8, 0, 0, 0, 2, 0], [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0], [0x25, 0x88, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0], WORDS);

const uint32 = (value: number): number[] => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const chunk = (name: string, content: Uint8Array | string): Uint8Array => join(uint32(content.length), name, content, uint32(0));
const segment = (marker: number, content: Uint8Array | string): Uint8Array => join([0xff, marker], uint32(content.length + 2).slice(2), content);
const riff = (name: string, content: Uint8Array): Uint8Array => join(name, uint32(content.length).reverse(), content, content.length % 2 === 1 ? [0] : []);

/** XMP stands in a GIF without lengths, and after it bytes on which a reader of lengths runs out to the end. */
const RUN_OUT = [1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0];

function pngWith(...chunks: Uint8Array[]): Uint8Array {
  return join(BARE.png.subarray(0, 33), ...chunks, BARE.png.subarray(33));
}

function jpegWith(...segments: Uint8Array[]): Uint8Array {
  return join(BARE.jpg.subarray(0, 20), ...segments, BARE.jpg.subarray(20));
}

function gifWith(...blocks: Uint8Array[]): Uint8Array {
  return join(BARE.gif.subarray(0, 19), ...blocks, BARE.gif.subarray(19));
}

function webpWith(...chunks: Uint8Array[]): Uint8Array {
  const content = join(BARE.webp.subarray(12), ...chunks);
  content[8] = 0x2c;
  return join('RIFF', uint32(content.length + 4).reverse(), 'WEBP', content);
}

describe('stripPicture', () => {
  it.each([
    ['png', 'tEXt', pngWith(chunk('tEXt', `Comment\0${WORDS}`)), ['tekst']],
    ['png', 'packed zTXt', pngWith(chunk('zTXt', join('Comment\0\0', deflateSync(WORDS)))), ['tekst']],
    ['png', 'packed iTXt', pngWith(chunk('iTXt', join('XML:com.adobe.xmp\0\x01\0\0\0', deflateSync(WORDS)))), ['tekst']],
    ['png', 'eXIf', pngWith(chunk('eXIf', exif(1))), ['EXIF', 'sted (GPS)']],
    ['png', 'a chunk of its own', pngWith(chunk('saGn', WORDS)), ['andet']],
    ['png', 'bytes after its end', join(BARE.png, WORDS), ['noget efter billedets slutning']],
    ['jpg', 'EXIF', jpegWith(segment(0xe1, join('Exif\0\0', exif(1)))), ['EXIF', 'sted (GPS)']],
    ['jpg', 'XMP', jpegWith(segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x GPSLatitude="1" sag="${WORDS}"/>`)), ['XMP', 'sted (GPS)']],
    ['jpg', 'IPTC', jpegWith(segment(0xed, `Photoshop 3.0\0${WORDS}`)), ['IPTC']],
    ['jpg', 'a comment', jpegWith(segment(0xfe, WORDS)), ['kommentar']],
    ['jpg', 'bytes after its end', join(BARE.jpg, WORDS), ['noget efter billedets slutning']],
    ['gif', 'a comment', gifWith(join([0x21, 0xfe, 9], WORDS.slice(0, 9), [9], WORDS.slice(9), [0])), ['kommentar']],
    ['gif', 'XMP', gifWith(join([0x21, 0xff, 11], 'XMP DataXMP', WORDS, RUN_OUT)), ['XMP']],
    ['gif', 'bytes after its end', join(BARE.gif, WORDS), ['noget efter billedets slutning']],
    ['webp', 'EXIF', webpWith(riff('EXIF', exif(1))), ['EXIF', 'sted (GPS)']],
    ['webp', 'XMP', webpWith(riff('XMP ', join(WORDS))), ['XMP']],
    ['webp', 'bytes after its end', join(BARE.webp, WORDS), ['noget efter billedets slutning']],
  ] as const)('takes out of a %s picture %s, says so, and leaves the picture as it was', (type, _what, bytes, labels) => {
    const stripped = stripPicture(bytes);
    expect(stripped).toMatchObject({ type, labels, mayBeTurned: false });
    expect(stripped?.text).toContain(WORDS);
    expect(Buffer.from(stripped?.bytes ?? []).equals(BARE[type])).toBe(true);
  });

  it.each(Object.entries(BARE))('leaves a %s picture alone that has nothing but what it shows', (type, bytes) => {
    expect(stripPicture(bytes)).toEqual({ type, bytes, text: '', labels: [], mayBeTurned: false });
  });

  it('keeps how a JPEG is turned, and nothing else of its EXIF data', () => {
    const stripped = stripPicture(jpegWith(segment(0xe1, join('Exif\0\0', exif(6)))));
    expect(stripped).toMatchObject({ labels: ['EXIF', 'sted (GPS)'], mayBeTurned: false });
    expect(stripped?.bytes.length).toBe(BARE.jpg.length + 36);
    expect(stripPicture(stripped?.bytes ?? new Uint8Array())).toMatchObject({ labels: ['EXIF'], bytes: stripped?.bytes });
    expect(Buffer.from(stripped?.bytes ?? []).includes('070761')).toBe(false);
  });

  it('says of other pictures that they may now stand turned', () => {
    expect(stripPicture(pngWith(chunk('eXIf', exif(6))))?.mayBeTurned).toBe(true);
    expect(stripPicture(webpWith(riff('EXIF', exif(3))))?.mayBeTurned).toBe(true);
  });

  it('takes the small picture of the whole out of the first segment of a JPEG', () => {
    const withSmall = join([0xff, 0xd8, 0xff, 0xe0, 0, 19], BARE.jpg.subarray(6, 18), [1, 1, 9, 9, 9], BARE.jpg.subarray(20));
    expect(stripPicture(withSmall)?.bytes).toEqual(BARE.jpg);
  });

  it.each(Object.entries(BARE))('gives no part of a %s picture whose lengths lead out of it, wherever it is cut', (_type, bytes) => {
    for (let length = 0; length < bytes.length; length += 1) {
      const stripped = stripPicture(bytes.subarray(0, length));
      expect(stripped === null || stripped.bytes.length <= length + 1).toBe(true);
    }
  });
});
