import { beforeAll, describe, expect, it } from 'vitest';
import { openRasteriser, type Rasterise } from './rasterise';
import { readTypeface, type Typeface } from './typeface';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789éüöäł§%&»«–…½²'];

describe.each([400, 700] as const)('the typeface in weight %i', (weight) => {
  let typeface: Typeface;
  let rasterise: Rasterise;
  beforeAll(async () => {
    [typeface, rasterise] = await Promise.all([readTypeface(weight), openRasteriser()]);
  });

  /** How much of a square of its size a letter covers. */
  const coverOf = (character: string, size: number): number => {
    const { shape, extent } = typeface.letter(character, size);
    const { cover } = rasterise(shape, extent);
    return cover.reduce((sum, shade) => sum + shade, 0) / (15 * size * size);
  };

  it('has every letter and sign of Danish', () => {
    expect(LETTERS.filter((letter) => !typeface.has(letter))).toEqual([]);
  });

  it('draws every letter whole in every size: in each it covers the same part', () => {
    const differences = LETTERS.flatMap((letter) => [60, 72, 84].map((size) => Math.abs(coverOf(letter, size) - coverOf(letter, 160))));
    expect(Math.max(...differences)).toBeLessThan(0.005);
  });

  it('sets A and V closer together, but not letters of two files', () => {
    expect(typeface.kerning('A', 'V')).toBeLessThan(0);
    expect(typeface.kerning('A', 'ł')).toBe(0);
  });

  it('draws an empty box for a letter that it lacks', () => {
    expect(typeface.has('東')).toBe(false);
    expect(typeface.letter('東', 40)).toEqual(typeface.letter('Ω', 40));
    expect(typeface.advance('東')).toBeGreaterThan(0);
  });
});
