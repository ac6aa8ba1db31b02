import { cumulate, presentValues, type Flows } from './presentValue';

/**
 * Simple payback: years until what has come in equals what has been paid, money being taken to come evenly over the year.
 * `[-100, 40, 40, 40]` → 2.5. Null when it does not happen within the years given. 0 when nothing has to be paid back.
 */
export function paybackTime(flows: Flows): number | null {
  const totals = cumulate(flows);
  const year = totals.findIndex((total) => total >= 0);
  if (year <= 0) return year === 0 ? 0 : null;
  const missing = -(totals[year - 1] ?? 0);
  return year - 1 + missing / (flows[year] ?? missing);
}

/** Payback with every amount at its value today, so that interest is paid back too. */
export function discountedPaybackTime(rate: number, flows: Flows): number | null {
  return paybackTime(presentValues(rate, flows));
}
