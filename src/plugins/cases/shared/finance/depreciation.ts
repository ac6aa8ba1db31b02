/** What is left of an investment at the end, `share` of it as a fraction: 5 % of 3.4 million is 170,000. */
export function residualValue(investment: number, share: number): number {
  return investment * share;
}

/**
 * Straight-line depreciation: `(investment − residual) / period` in each of the first `period` years and 0 after them, listed
 * for the years from 1 to `years`. A period longer than the years listed leaves a book value at their end.
 */
export function straightLineDepreciation(investment: number, residual: number, period: number, years: number): number[] {
  const yearly = (investment - residual) / period;
  return Array.from({ length: years }, (_, index) => (index < period ? yearly : 0));
}
