import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { SHADES } from './colours';

/** A shape as pixels: how much of each it covers. */
export interface Sprite {
  /** From the point that the shape is drawn at to its left and upper edge. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** 0 to 15, row by row. */
  cover: Uint8Array;
}

/** Where a shape lies around the point that it is drawn at, in pixels. */
export interface Extent {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Turns a shape, as elements of SVG, into pixels. Its colours do not count, only where it lets the ground be seen. */
export type Rasterise = (shape: string, extent: Extent) => Sprite;

/** Begun once in a process: the library takes no second beginning. */
let begun: Promise<void> | undefined;

/** Loads the drawing library. It is WebAssembly, the same file on every system. */
export async function openRasteriser(): Promise<Rasterise> {
  begun ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  await begun;
  return rasterise;
}

function rasterise(shape: string, extent: Extent): Sprite {
  const [left, top] = [Math.floor(extent.x1), Math.floor(extent.y1)];
  // A shape without extent, such as a space, is a pixel of nothing.
  const [width, height] = [Math.max(1, Math.ceil(extent.x2) - left), Math.max(1, Math.ceil(extent.y2) - top)];
  const box = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`;
  const drawing = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>${shape}</svg>`);
  const picture = drawing.render();
  const cover = toCover(picture.pixels);
  picture.free();
  drawing.free();
  return { left, top, width, height, cover };
}

/** Of red, green, blue and opacity only the last, in as many steps as an ink has shades. */
function toCover(pixels: Uint8Array): Uint8Array {
  const cover = new Uint8Array(pixels.length / 4);
  for (let index = 0; index < cover.length; index += 1) cover[index] = Math.round(((pixels[index * 4 + 3] ?? 0) / 255) * (SHADES - 1));
  return cover;
}
