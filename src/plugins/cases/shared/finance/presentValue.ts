/**
 * Amounts of money per year, the year's number being the place in the list: what is paid at once stands first, as year 0,
 * and what comes in the course of year t is counted at the end of it. Income is positive, expense negative.
 */
export type Flows = readonly number[];

/** What one unit at the end of year t is worth today: `1 / (1 + rate)^t`. `rate` is a fraction, 0.035 for 3.5 %, above −1. */
export function discountFactor(rate: number, year: number): number {
  return (1 + rate) ** -year;
}

/** Each year's amount as its value today. */
export function presentValues(rate: number, flows: Flows): number[] {
  return flows.map((amount, year) => amount * discountFactor(rate, year));
}

/**
 * Net present value: `Σ flows[t] / (1 + rate)^t` from t = 0. A spreadsheet's NPV counts from t = 1, so that its user adds
 * the amount of year 0 outside of it: `netPresentValue(r, [a, b, c]) = a + NPV(r; b; c)`.
 */
export function netPresentValue(rate: number, flows: Flows): number {
  return sum(presentValues(rate, flows));
}

export function sum(amounts: Flows): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Running total: `[-10, 4, 8]` → `[-10, -6, 2]`. */
export function cumulate(amounts: Flows): number[] {
  let total = 0;
  return amounts.map((amount) => (total += amount));
}
