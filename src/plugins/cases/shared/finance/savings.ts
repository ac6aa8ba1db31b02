import { sum } from './presentValue';

/**
 * A yearly saving that rises with prices: `first · (1 + growth)^(t − 1)` for year t from 1 to `years`. The first year's
 * saving is in the prices of that year. `growth` as a fraction, above −1.
 */
export function growingSavings(first: number, growth: number, years: number): number[] {
  return Array.from({ length: years }, (_, index) => first * (1 + growth) ** index);
}

/** The first year's saving for which all years sum up to a total: `total / Σ (1 + growth)^(t − 1)`. */
export function firstSavingForTotal(total: number, growth: number, years: number): number {
  return total / sum(growingSavings(1, growth, years));
}
