import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PALETTE } from './colours';
import { openDrawing, type DrawCard } from './drawCards';
import { encodePng, type IndexedPicture } from './png';

const SITE_DIR = path.resolve(import.meta.dirname, '../../../../..');
const CARD = { title: 'Rådhuset i Venlo', kind: 'Case', date: '2007–2016', isExample: false };
const COMPOUND = 'genbrugsmurstensopmuringskvalitetssikringsdokumentationskrav';

let draw: DrawCard;
beforeAll(async () => {
  draw = await openDrawing(SITE_DIR);
});

/** The smallest box around everything of a colour, both ends included; null where there is nothing of it. */
function extentOf({ width, pixels }: IndexedPicture, colour: string): { left: number; top: number; right: number; bottom: number } | null {
  const places = [...pixels.keys()].filter((place) => PALETTE[pixels[place] ?? 0] === colour);
  if (places.length === 0) return null;
  const columns = places.map((place) => place % width);
  const rows = places.map((place) => Math.floor(place / width));
  const least = (numbers: number[]): number => numbers.reduce((found, number) => Math.min(found, number));
  const most = (numbers: number[]): number => numbers.reduce((found, number) => Math.max(found, number));
  return { left: least(columns), top: least(rows), right: most(columns), bottom: most(rows) };
}

const INK = '#1c2927';
const MARK = '#fff1b8';

describe('a card', () => {
  it('is a PNG file of 1200 by 630 pixels and less than 40 kB', async () => {
    const png = await encodePng(draw({ ...CARD, title: 'Fælles krav til genbrug af byggematerialer '.repeat(9) }));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  });

  it('is the same whatever was drawn before it, and by whom', async () => {
    const before = await encodePng(draw(CARD));
    draw({ ...CARD, title: COMPOUND, isExample: true });
    const other = await openDrawing(SITE_DIR);
    expect((await encodePng(draw(CARD))).equals(before)).toBe(true);
    expect((await encodePng(other(CARD))).equals(before)).toBe(true);
  });

  it.each([
    ['a short title', 'Ordbog'],
    ['a title of many words', 'Fælles krav til genbrug af byggematerialer '.repeat(9)],
    ['a compound of sixty letters', COMPOUND],
    ['a word of a thousand letters', 'Å'.repeat(1000)],
    ['emoji and foreign letters', '🏠🏠 Ελλάδα 東京 مرحبا Łódź'],
    ['half a letter', '\ud83c'],
  ])('keeps %s inside its margins', (_what, title) => {
    const extent = extentOf(draw({ ...CARD, title }), INK);
    if (extent === null) return expect(title).toBe('\ud83c');
    expect(extent.left).toBeGreaterThanOrEqual(80);
    expect(extent.right).toBeLessThanOrEqual(1120);
    expect(extent.top).toBeGreaterThan(120);
    expect(extent.bottom).toBeLessThan(510);
  });

  it('is marked when it stands for an example, and only then', () => {
    expect(extentOf(draw(CARD), MARK)).toBeNull();
    expect(extentOf(draw({ ...CARD, isExample: true }), MARK)).toMatchObject({ right: 1116 });
  });

  it('without kind and date says its title alone', () => {
    const picture = draw({ title: 'Åbne data', kind: null, date: null, isExample: false });
    expect(extentOf(picture, '#4a5856')).toBeNull();
    expect(extentOf(picture, INK)).not.toBeNull();
  });
});
