import { PALETTE, SHADES, shadeOf, type InkName } from './colours';
import type { IndexedPicture } from './png';
import type { Sprite } from './rasterise';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** A blank picture of the ground that an ink is drawn on. */
export function blankPicture({ width, height }: { width: number; height: number }, ink: InkName): IndexedPicture {
  return { width, height, pixels: new Uint8Array(width * height).fill(shadeOf(ink, 0)), palette: PALETTE };
}

export function copyPicture(picture: IndexedPicture): IndexedPicture {
  return { ...picture, pixels: picture.pixels.slice() };
}

/** Fills a box, which must lie inside the picture, with the ground of an ink, which can then be drawn on it. */
export function fillGround({ width: across, pixels }: IndexedPicture, { x, y, width, height }: Box, ink: InkName): void {
  for (let row = y; row < y + height; row += 1) pixels.fill(shadeOf(ink, 0), row * across + x, row * across + x + width);
}

/**
 * Draws a shape. What lies outside the picture is not drawn. Where letters stand so close that they share a pixel, the
 * stronger of two shades of one ink stays. A loop over plain numbers, as it is run a hundred thousand times for a card.
 */
export function drawSprite({ width, height, pixels }: IndexedPicture, sprite: Sprite, at: Point, ink: InkName): void {
  const [left, top, ground] = [at.x + sprite.left, at.y + sprite.top, shadeOf(ink, 0)];
  const [firstColumn, lastColumn] = [Math.max(0, -left), Math.min(sprite.width, width - left)];
  for (let row = Math.max(0, -top); row < Math.min(sprite.height, height - top); row += 1) {
    for (let column = firstColumn; column < lastColumn; column += 1) {
      const cover = sprite.cover[row * sprite.width + column] ?? 0;
      if (cover === 0) continue;
      const place = (top + row) * width + left + column;
      const before = (pixels[place] ?? 0) - ground;
      pixels[place] = ground + (before > cover && before < SHADES ? before : cover);
    }
  }
}
