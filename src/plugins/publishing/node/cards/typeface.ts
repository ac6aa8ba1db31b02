import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parse, type Font, type PathCommand } from 'opentype.js';
import type { Extent } from './rasterise';
import { remember } from './remember';

/** One weight of the typeface of the site. Widths are in parts of the size of the text. */
export interface Typeface {
  has(character: string): boolean;
  advance(character: string): number;
  /** What is added to the distance of two characters; most often 0, less than that for `AV`. */
  kerning(left: string, right: string): number;
  /** A character at the origin, on its baseline. One that the typeface lacks is an empty box. */
  letter(character: string, size: number): Letter;
}

export interface Letter {
  /** Elements of SVG. */
  shape: string;
  extent: Extent;
}

type Fonts = readonly [Font, ...Font[]];

/** The files of one weight, that with the letters of Danish first. The package has none with all letters. */
const SUBSETS = ['latin', 'latin-ext'] as const;

/** WOFF and not WOFF2, as the pages have it: the reader of fonts cannot unpack the latter. */
export async function readTypeface(weight: 400 | 700): Promise<Typeface> {
  const { resolve } = createRequire(import.meta.url);
  const read = async (subset: string): Promise<Font> => {
    const name = `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`;
    const file = await readFile(resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`));
    return parse(new Uint8Array(file).buffer);
  };
  return openTypeface(await Promise.all([read(SUBSETS[0]), read(SUBSETS[1])]));
}

function openTypeface(fonts: Fonts): Typeface {
  const fontWith = (character: string): Font | undefined => fonts.find((font) => font.charToGlyphIndex(character) !== 0);
  const fontOf = remember((character: string) => fontWith(character) ?? fonts[0]);
  const kerningOf = remember((pair: string) => kerningIn(fontOf, pair));
  return {
    has: remember((character: string) => fontWith(character) !== undefined),
    advance: remember((character: string) => advanceOf(fontOf(character), character)),
    kerning: (left, right) => kerningOf(`${left}${right}`),
    letter: (character, size) => letterOf(fontOf(character), character, size),
  };
}

function advanceOf(font: Font, character: string): number {
  return (font.charToGlyph(character).advanceWidth ?? 0) / font.unitsPerEm;
}

/** Fonts know nothing of each other's letters. */
function kerningIn(fontOf: (character: string) => Font, pair: string): number {
  const [left = '', right = ''] = pair;
  const font = fontOf(left);
  return font === fontOf(right) ? font.getKerningValue(font.charToGlyph(left), font.charToGlyph(right)) / font.unitsPerEm : 0;
}

function letterOf(font: Font, character: string, size: number): Letter {
  const outline = font.charToGlyph(character).getPath(0, 0, size);
  return { shape: `<path d="${outline.commands.map(toPathData).join('')}"/>`, extent: outline.getBoundingBox() };
}

/** Written here, as the reader's own writer (2.0.0) makes `NaN` of numbers a hair's breadth above a whole one. */
function toPathData(command: PathCommand): string {
  const numbers: Readonly<Record<string, unknown>> = { ...command };
  const given = ['x1', 'y1', 'x2', 'y2', 'x', 'y'].map((name) => numbers[name]).filter((number) => typeof number === 'number');
  return `${command.type}${given.map((number) => number.toFixed(3)).join(' ')}`;
}
