import { readBareNumber, type Numbering } from './numbering';

/** Ways to number without what `readNumbering` knows. A line alone says none of them: only a row of lines does. */
export type NumberStyle = 'bare' | 'roman' | 'letter';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const FEWEST: Readonly<Record<NumberStyle, number>> = { bare: 2, roman: 2, letter: 3 };

/** The style in which lines count from their first on, or null. */
export function styleOf(lines: readonly string[]): NumberStyle | null {
  return (['roman', 'letter', 'bare'] as const).find((style) => countsIn(lines, style)) ?? null;
}

function countsIn(lines: readonly string[], style: NumberStyle): boolean {
  const places = lines.flatMap((line) => readStyled(line, style) ?? []).map(({ number }) => placeOf(number, style));
  return places.length >= FEWEST[style] && places.every((place, index) => place === index + 1);
}

function placeOf(number: string, style: NumberStyle): number {
  if (style === 'bare') return Number(number);
  return style === 'roman' ? ROMAN.indexOf(number) + 1 : number.toLocaleUpperCase('da').charCodeAt(0) - 64;
}

/** The number at the beginning of a line in a style: `IV. Økonomi`, `c) Økonomi`, `3 Økonomi`. */
export function readStyled(line: string, style: NumberStyle): Numbering | null {
  if (style === 'bare') return readBareNumber(line);
  const match = (style === 'roman' ? /^\s*([IVX]{1,5})[.):]\s+(?=\S)/u : /^\s*(\p{L})[.)]\s+(?=\S)/u).exec(line);
  const number = match?.[1];
  if (match === null || number === undefined || (style === 'roman' && !ROMAN.includes(number))) return null;
  return { number, length: match[0].length, isNamed: false };
}
