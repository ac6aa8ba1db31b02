import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { InkName } from './colours';
import type { Rasterise, Sprite } from './rasterise';

/** A part of the logo, to be drawn from the upper left corner of the whole. */
export interface LogoPart {
  sprite: Sprite;
  ink: InkName;
}

/** The square that the logo is drawn in, in its file. */
const VIEW_BOX = 64;

/** The inks of the parts of the logo, in the order of its file: the ring, and the one piece that stands out. */
const INKS: readonly InkName[] = ['logoOnBand', 'logoPartOnBand'];

/** The logo of the site as it stands in its file, so that a new one shows on the cards as well. */
export async function readLogo(siteDir: string, size: number, rasterise: Rasterise): Promise<LogoPart[]> {
  const svg = await readFile(path.join(siteDir, 'static/img/logo.svg'), 'utf8');
  const extent = { x1: 0, y1: 0, x2: size, y2: size };
  return [...svg.matchAll(/<path[^>]*>/g)].map(([shape], index) => ({
    sprite: rasterise(`<g transform="scale(${size / VIEW_BOX})">${shape}</g>`, extent),
    ink: INKS[index] ?? 'logoOnBand',
  }));
}
