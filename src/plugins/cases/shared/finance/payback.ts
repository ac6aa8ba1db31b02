import { cumulate, presentValues, sum, type Flows } from './presentValue';

/** What is left of a sum by rounding alone, as a share of the amounts in it. */
const ROUNDING = 1e-9;

/**
 * Simple payback: years until what has come in equals what has been paid, the amounts of each year being taken to come evenly
 * over it. `[-100, 40, 40, 40]` → 2.5. `atEnd` comes at once when the last year is over. Null when it does not happen within
 * the years given; 0 when nothing has to be paid back.
 */
export function paybackTime(flows: Flows, atEnd = 0): number | null {
  const tolerance = ROUNDING * sum([...flows, atEnd].map(Math.abs));
  const totals = cumulate(flows);
  const year = totals.findIndex((total) => total >= -tolerance);
  if (year === 0) return 0;
  if (year > 0) return year - 1 + shareOfYear(totals[year - 1] ?? 0, flows[year] ?? 0);
  return flows.length > 1 && (totals.at(-1) ?? 0) + atEnd >= -tolerance ? flows.length - 1 : null;
}

/** How much of a year passes until `comesIn` has made up for what was missing when it began. */
function shareOfYear(totalBefore: number, comesIn: number): number {
  return comesIn > 0 ? Math.min(1, -totalBefore / comesIn) : 1;
}

/** Payback with every amount at its value today, so that interest is paid back too. */
export function discountedPaybackTime(rate: number, flows: Flows, atEnd = 0): number | null {
  const last = presentValues(rate, [...flows.slice(0, -1).map(() => 0), atEnd]).at(-1) ?? 0;
  return paybackTime(presentValues(rate, flows), last);
}
