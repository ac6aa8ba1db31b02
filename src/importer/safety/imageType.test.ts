import { describe, expect, it } from 'vitest';
import { imageType } from './imageType';

describe('imageType', () => {
  it.each([
    ['\x89PNG\r\n\x1a\n…', 'png'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['GIF89a', 'gif'],
    ['RIFF\x01\x02\x03\x04WEBPVP8 ', 'webp'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['RIFF\x01\x02\x03\x04WAVE', null],
    ['\x01\0\0\0', null],
    ['', null],
  ])('tells %j by its first bytes: %s', (start, type) => {
    expect(imageType(Uint8Array.from(Buffer.from(start, 'latin1')))).toBe(type);
  });
});
