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

export function currencyWord(currency: Currency): string {
  return CURRENCY_WORDS[currency];
}

export function formatRounded(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  return formatNumber(Math.round(value * factor) / factor);
}
