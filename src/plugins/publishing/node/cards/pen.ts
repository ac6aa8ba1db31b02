import { drawSprite, type Point } from './canvas';
import type { InkName } from './colours';
import type { IndexedPicture } from './png';
import type { Rasterise, Sprite } from './rasterise';
import { remember } from './remember';
import type { Typeface } from './typeface';

/** Writes in one weight and one size. */
export interface Pen {
  /** The width of a text in pixels. */
  width(text: string): number;
  /** Writes a text from a point on its baseline. */
  write(picture: IndexedPicture, text: string, at: Point, ink: InkName): void;
}

/** Each letter is drawn once and then stamped: that is what makes the cards of a large site quick. */
export function createPen(typeface: Typeface, size: number, rasterise: Rasterise): Pen {
  const spriteOf = remember((character: string): Sprite => {
    const { shape, extent } = typeface.letter(character, size);
    return rasterise(shape, extent);
  });
  return {
    width: (text) => placeLetters(text, typeface).width * size,
    write(picture, text, { x, y }, ink) {
      for (const { character, along } of placeLetters(text, typeface).letters) {
        drawSprite(picture, spriteOf(character), { x: Math.round(x + along * size), y }, ink);
      }
    },
  };
}

interface PlacedLetters {
  letters: { character: string; along: number }[];
  width: number;
}

/** Where each letter of a line stands, and how wide the line is, in parts of the size of the text. */
export function placeLetters(text: string, { advance, kerning }: Pick<Typeface, 'advance' | 'kerning'>): PlacedLetters {
  const placed: PlacedLetters = { letters: [], width: 0 };
  for (const character of text) {
    const before = placed.letters.at(-1)?.character;
    const along = placed.width + (before === undefined ? 0 : kerning(before, character));
    placed.letters.push({ character, along });
    placed.width = along + advance(character);
  }
  return placed;
}
