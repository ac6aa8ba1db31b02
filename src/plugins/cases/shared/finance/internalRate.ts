import type { Flows } from './presentValue';

/** Bounds of the discount factor of one year, `x = 1 / (1 + rate)`, in which the root is looked for, as powers of e. */
const BOUND = 40;

/** Halvings that leave nothing of an interval but its last binary digits. */
const HALVINGS = 80;

/**
 * Internal rate of return, as a fraction above −1: the rate at which the net present value is 0. By bisection, since
 * `x = 1 / (1 + rate)` turns the net present value into the polynomial `Σ flows[t] · x^t`, which by Descartes' rule has
 * exactly one positive root when its coefficients change sign once. Null otherwise: where money never changes direction no
 * rate fits, and where it does so several times there may be several, of which none says anything.
 */
export function internalRateOfReturn(flows: Flows): number | null {
  return countSignChanges(flows) === 1 ? toRate(bisect(flows)) : null;
}

/** How often money changes direction; years without money do not count. */
function countSignChanges(flows: Flows): number {
  const signs = flows.filter((amount) => amount !== 0).map(Math.sign);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** `rate = e^-u − 1` for `x = e^u`, without the digits that `e^-u` close to 1 would lose. */
function toRate(logOfFactor: number): number {
  return Math.expm1(-logOfFactor);
}

function bisect(flows: Flows): number {
  let [low, high] = [-BOUND, BOUND];
  const sign = signAt(flows, low);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (signAt(flows, middle) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The sign of the net present value at `x = e^u`. Above 1 the polynomial is divided by its highest power, or it would overflow. */
function signAt(flows: Flows, logOfFactor: number): number {
  const isLarge = logOfFactor > 0;
  const factor = Math.exp(-Math.abs(logOfFactor));
  const inOrder = isLarge ? flows : flows.toReversed();
  return Math.sign(inOrder.reduce((value, amount) => value * factor + amount, 0));
}
