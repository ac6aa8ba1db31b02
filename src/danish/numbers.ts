const NO_BREAK = '\u00a0';

const MINUS = '\u2212';

/** What a decimal keeps for certain as a binary number; the digits after these are noise, as in `0.1 + 0.2`. */
const CERTAIN_DIGITS = 15;

/** Words for large numbers, largest first. */
const MAGNITUDES = [
  { size: 1e9, word: 'mia.' },
  { size: 1e6, word: 'mio.' },
] as const;

/** Danish notation with all digits of the value: `1234567.5` → `1.234.567,5`, `0.0035` → `0,0035`. No minus before a zero. */
export function formatNumber(value: number): string {
  const written = new Intl.NumberFormat('da', { maximumSignificantDigits: CERTAIN_DIGITS, signDisplay: 'negative' }).format(value);
  // A hyphen could stay behind at the end of a line, and the number would read as positive.
  return written.replace('-', MINUS);
}

/**
 * A number as it reads best in a sentence without losing a digit: in `mio.` or `mia.` where two decimals are enough,
 * otherwise whole.
 *
 * `3400000` → `3,4 mio.`; `300000` → `300.000`; `52345678` → `52.345.678`. The space is a no-break space.
 */
export function formatMagnitude(value: number): string {
  return shorten(value) ?? formatNumber(value);
}

/** The number with its word for the magnitude, or null when it has none that shows the whole value. */
function shorten(value: number): string | null {
  const magnitude = MAGNITUDES.find(({ size }) => Math.abs(value) >= size && decimalsOf(value / size) <= 2);
  return magnitude === undefined ? null : `${formatNumber(value / magnitude.size)}${NO_BREAK}${magnitude.word}`;
}

function decimalsOf(value: number): number {
  return formatNumber(value).split(',')[1]?.length ?? 0;
}

/**
 * Two numbers as a span with the magnitude named once where both share it: `35000000, 62000000` → `35–62 mio.`
 * (with an en dash). Where one of two large numbers has to be written whole, both are: `35.000.000–52.345.678`.
 */
export function formatSpan(from: number, to: number): string {
  if ([from, to].some((end) => Math.abs(end) >= 1e6 && shorten(end) === null)) return `${formatNumber(from)}–${formatNumber(to)}`;
  const [first, second] = [formatMagnitude(from), formatMagnitude(to)];
  const [firstNumber = '', firstWord] = first.split(NO_BREAK);
  const sameWord = firstWord === second.split(NO_BREAK)[1];
  return `${sameWord ? firstNumber : first}–${second}`;
}

/** A written number and its unit, kept on one line: `16,9 mio.`, `euro` → `16,9 mio. euro`; a unit before it: `år nr. 10`. */
export function joinUnit(number: string, unit: string, place: 'before' | 'after' = 'after'): string {
  return place === 'before' ? `${unit}${NO_BREAK}${number}` : `${number}${NO_BREAK}${unit}`;
}
