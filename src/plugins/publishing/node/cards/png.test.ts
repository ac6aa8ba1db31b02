import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './png';

const PICTURE = { width: 3, height: 2, pixels: Uint8Array.from([0, 1, 2, 2, 1, 0]), palette: ['#ffffff', '#0d5c53', '#000000'] };

describe('encodePng', () => {
  it('writes the file as the specification has it', async () => {
    const png = await encodePng(PICTURE);
    const data = png.indexOf('IDAT');
    const length = png.readUInt32BE(data - 4);
    expect(png.subarray(0, data - 4).toString('hex')).toBe(
      '89504e470d0a1a0a' + // signature
        '0000000d' + '49484452' + '00000003' + '00000002' + '0803000000' + 'aaaa9628' + // IHDR
        '00000009' + '504c5445' + 'ffffff' + '0d5c53' + '000000' + 'e6943805', // PLTE
    );
    expect([...inflateSync(png.subarray(data + 4, data + 4 + length))]).toEqual([0, 0, 1, 2, 0, 2, 1, 0]);
    expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  });

  it('writes the same bytes for the same picture', async () => {
    expect((await encodePng(PICTURE)).equals(await encodePng(PICTURE))).toBe(true);
  });
});
