import { describe, expect, it } from 'vitest';
import { blankPicture, copyPicture, drawSprite, fillGround } from './canvas';
import { PALETTE, shadeOf, SHADES } from './colours';

const sprite = (...cover: number[]) => ({ left: 0, top: 0, width: cover.length, height: 1, cover: Uint8Array.from(cover) });
const row = (width = 4) => blankPicture({ width, height: 1 }, 'title');
const paper = shadeOf('title', 0);

describe('drawSprite', () => {
  it('draws the shades of an ink, and leaves the ground where the shape is not', () => {
    const picture = row();
    drawSprite(picture, sprite(0, 7, 15), { x: 1, y: 0 }, 'title');
    expect([...picture.pixels]).toEqual([paper, paper, shadeOf('title', 7), shadeOf('title', 15)]);
  });

  it('keeps the stronger of two shades of one ink', () => {
    const picture = row(2);
    drawSprite(picture, sprite(9, 3), { x: 0, y: 0 }, 'date');
    drawSprite(picture, sprite(4, 12), { x: 0, y: 0 }, 'date');
    expect([...picture.pixels]).toEqual([shadeOf('date', 9), shadeOf('date', 12)]);
  });

  it.each([
    [-2, [shadeOf('title', 3), paper, paper, paper]],
    [3, [paper, paper, paper, shadeOf('title', 1)]],
    [9, [paper, paper, paper, paper]],
  ])('leaves out what lies outside the picture when drawn at %i', (x, pixels) => {
    const picture = row();
    drawSprite(picture, sprite(1, 2, 3), { x, y: 0 }, 'title');
    drawSprite(picture, sprite(15), { x: 0, y: 1 }, 'title');
    expect([...picture.pixels]).toEqual(pixels);
  });
});

describe('fillGround', () => {
  it('fills a box and no more', () => {
    const picture = blankPicture({ width: 3, height: 3 }, 'title');
    fillGround(picture, { x: 1, y: 1, width: 2, height: 1 }, 'onBand');
    const band = shadeOf('onBand', 0);
    expect([...picture.pixels]).toEqual([paper, paper, paper, paper, band, band, paper, paper, paper]);
  });
});

describe('copyPicture', () => {
  it('is drawn on without the other being changed', () => {
    const picture = row(1);
    drawSprite(copyPicture(picture), sprite(15), { x: 0, y: 0 }, 'title');
    expect([...picture.pixels]).toEqual([paper]);
  });
});

describe('the palette', () => {
  it('goes from the ground of an ink to its colour', () => {
    expect([PALETTE[shadeOf('title', 0)], PALETTE[shadeOf('title', SHADES - 1)]]).toEqual(['#fbfaf7', '#1c2927']);
    expect([PALETTE[shadeOf('onBand', 0)], PALETTE[shadeOf('onBand', SHADES - 1)]]).toEqual(['#0d5c53', '#fbfaf7']);
  });

  it('has no more colours than a picture may have', () => {
    expect(PALETTE.length).toBeLessThanOrEqual(256);
    expect(PALETTE.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  });
});
