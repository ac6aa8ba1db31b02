const NO_BREAK = '\u00a0';

/** Danish notation: `1234567.5` → `1.234.567,5`. At most two decimals; no trailing zeros, and no minus before a zero. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('da', { maximumFractionDigits: 2, signDisplay: 'negative' }).format(value);
}

/**
 * A number as it reads best in a sentence: whole up to 999.999, then in `mio.` and `mia.`.
 *
 * `3400000` → `3,4 mio.`; `300000` → `300.000`. The space is a no-break space. The word follows the rounded number, so
 * that `999999999` is `1 mia.` and not `1.000 mio.`.
 */
export function formatMagnitude(value: number): string {
  const size = Math.abs(value);
  if (roundToCents(size / 1e6) >= 1000) return `${formatNumber(value / 1e9)}${NO_BREAK}mia.`;
  if (roundToCents(size) >= 1e6) return `${formatNumber(value / 1e6)}${NO_BREAK}mio.`;
  return formatNumber(value);
}

function roundToCents(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Two numbers as a span with the magnitude named once where both share it:
 * `35000000, 62000000` → `35-62 mio.` (with an en dash).
 */
export function formatSpan(from: number, to: number): string {
  const [first, second] = [formatMagnitude(from), formatMagnitude(to)];
  const [firstNumber = '', firstWord] = first.split(NO_BREAK);
  const sameWord = firstWord === second.split(NO_BREAK)[1];
  return `${sameWord ? firstNumber : first}–${second}`;
}

/** A written number and its unit, kept on one line: `16,9 mio.`, `euro` → `16,9 mio. euro`; year numbers put the unit first. */
export function joinUnit(number: string, unit: string): string {
  return unit === 'år nr.' ? `${unit}${NO_BREAK}${number}` : `${number}${NO_BREAK}${unit}`;
}
