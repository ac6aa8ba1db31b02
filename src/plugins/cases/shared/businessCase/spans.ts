import { calculate, type Assumptions, type Result } from './calculate';

/** Estimates around an expected value; null where none is given, and the expected value then stands in for it. */
export interface Estimate {
  low: number | null;
  high: number | null;
}

export interface Span {
  low: number;
  high: number;
}

/** What the outcome may be, given what is uncertain. A span whose ends are the same says that nothing is. */
export interface Spans {
  netPresentValue: Span;
  /** Null where some of the combinations have no internal rate. */
  internalRate: Span | null;
  payback: PaybackSpan;
  discountedPayback: PaybackSpan;
  /** Totals by year with every estimate at its worst and its best. */
  cumulated: { low: number[]; high: number[] };
  /** The net present value with only one input uncertain, for the bars. */
  bars: { input: 'saving' | 'priceRise'; span: Span }[];
}

/** From the soonest to the latest, in years; null for never within the horizon. */
export interface PaybackSpan {
  soonest: number | null;
  latest: number | null;
}

export interface Estimates {
  saving: Estimate;
  priceRise: Estimate;
}

/** Goes through every pair of estimates, for which of them is worst depends on the others. */
export function findSpans(expected: Assumptions, estimates: Estimates): Spans {
  const results = combinations(expected, estimates).map(calculate);
  return {
    netPresentValue: spanOf(results.map((result) => result.netPresentValue)),
    internalRate: rateSpan(results),
    payback: paybackSpan(results.map(({ payback }) => payback)),
    discountedPayback: paybackSpan(results.map(({ discountedPayback }) => discountedPayback)),
    cumulated: cumulatedSpan(results),
    bars: barsOf(expected, estimates),
  };
}

const NO_ESTIMATE: Estimate = { low: null, high: null };

function barsOf(expected: Assumptions, estimates: Estimates): Spans['bars'] {
  const inputs = (['saving', 'priceRise'] as const).filter((input) => isGiven(estimates[input]));
  return inputs.map((input) => {
    const alone = { saving: NO_ESTIMATE, priceRise: NO_ESTIMATE, [input]: estimates[input] };
    return { input, span: spanOf(combinations(expected, alone).map((assumptions) => calculate(assumptions).netPresentValue)) };
  });
}

function isGiven({ low, high }: Estimate): boolean {
  return low !== null || high !== null;
}

/** The assumptions with each pair of estimates that may meet. */
function combinations(expected: Assumptions, { saving, priceRise }: Estimates): Assumptions[] {
  const savings = valuesOf(saving, expected.saving);
  return valuesOf(priceRise, expected.priceRise).flatMap((rise) => savings.map((amount) => ({ ...expected, saving: amount, priceRise: rise })));
}

function valuesOf({ low, high }: Estimate, expected: number): number[] {
  return [...new Set([low ?? expected, expected, high ?? expected])];
}

function spanOf(values: readonly number[]): Span {
  return { low: Math.min(...values), high: Math.max(...values) };
}

function rateSpan(results: readonly Result[]): Span | null {
  const rates = results.map(({ internalRate }) => internalRate).filter((rate) => rate !== null);
  return rates.length === results.length ? spanOf(rates) : null;
}

function paybackSpan(times: readonly (number | null)[]): PaybackSpan {
  const known = times.filter((time) => time !== null);
  const { low, high } = spanOf(known);
  return { soonest: known.length === 0 ? null : low, latest: known.length < times.length ? null : high };
}

function cumulatedSpan(results: readonly Result[]): Spans['cumulated'] {
  const years = results[0]?.rows.map(({ year }) => spanOf(results.map(({ rows }) => rows[year]?.cumulated ?? 0))) ?? [];
  return { low: years.map(({ low }) => low), high: years.map(({ high }) => high) };
}
