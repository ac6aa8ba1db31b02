import { formatNumber, joinUnit } from '../../../../danish/numbers';
import type { Currency } from './inputs';

/** Written out, so that no sentence ends with two full stops. */
const CURRENCY_WORDS: Readonly<Record<Currency, string>> = { euro: 'euro', kr: 'kroner' };

const NO_BREAK = '\u00a0';

/** Rounded for a sentence: two decimals of millions and billions, otherwise whole: `4123456` → `4,12 mio. euro`. */
export function formatMoney(amount: number, currency: Currency): string {
  return joinUnit(shorten(amount), CURRENCY_WORDS[currency]);
}

function shorten(amount: number): string {
  const size = Math.abs(amount);
  if (size >= 1e9) return `${formatRounded(amount / 1e9, 2)}${NO_BREAK}mia.`;
  if (Math.round(size) >= 1e6) return `${formatRounded(amount / 1e6, 2)}${NO_BREAK}mio.`;
  return formatRounded(amount, 0);
}

/** Whole, with all digits before the comma, as in a table: `422500.4` → `422.500`. */
export function formatWhole(amount: number): string {
  return formatRounded(amount, 0);
}

/** A fraction as per cent with at most one decimal: 0.12343 → `12,3 %`. */
export function formatPercent(fraction: number, decimals = 1): string {
  return joinUnit(formatRounded(fraction * 100, decimals), '%');
}

/** `8.05` → `8,0 år`. One decimal, always, for it is never exact. */
export function formatYears(years: number): string {
  return joinUnit(new Intl.NumberFormat('da', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(years), 'år');
}

/** `8`, `34` → `8,0 til 34,0 år`. */
export function formatYearSpan(from: number, to: number): string {
  return `${formatYears(from).replace(/\sår$/, '')} til ${formatYears(to)}`;
}

/** `euro` or `kroner`. */
export function currencyWord(currency: Currency): string {
  return CURRENCY_WORDS[currency];
}

/** In Danish with at most so many decimals: `1234.5`, 0 → `1.235`. */
export function formatRounded(value: number, decimals: number): string {
  return formatNumber(roundTo(value, decimals));
}

export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
