import { describe, expect, it } from 'vitest';
import { drawableText } from './drawableText';

const has = (character: string): boolean => /[ -~æøåÆØÅéł]/.test(character);

describe('drawableText', () => {
  it.each([
    ['Krav på Ærø', 'Krav på Ærø'],
    ['Krav på Ærø'.normalize('NFD'), 'Krav på Ærø'],
    ['CO₂ og ﬁre m²', 'CO2 og fire m2'],
    ['Łódź', 'Łodz'],
    ['Bygge\u00admaterialer\u200b', 'Byggematerialer'],
    ['Genbrug 🏠 → nu', 'Genbrug nu'],
    ['  to\n linjer\u00a0', 'to linjer'],
    ['\ud83c løs halvdel', 'løs halvdel'],
    ['Ελλάδα 東', 'Ελλάδα 東'],
    ['🏠', ''],
  ])('of »%s« is »%s«', (text, drawable) => {
    expect(drawableText(text, has)).toBe(drawable);
  });
});
