import type { Flows } from './presentValue';

/** The rate at which the net present value is 0, as a fraction. */
export type InternalRate =
  | { kind: 'one'; rate: number }
  /** No rate above −100 % makes the net present value 0; so it is where nothing is paid, or nothing comes in. */
  | { kind: 'none' }
  /** Money goes out and comes in several times, and several rates fit; from the lowest to the highest. */
  | { kind: 'several'; rates: number[] };

/** Bounds of the discount factor of one year, `x = 1 / (1 + rate)`, in which roots are looked for, as powers of e. */
const BOUND = 40;

/** Steps of the search where several roots are possible; two roots closer than a step would be missed. */
const STEPS = 4_000;

/** Halvings that leave nothing of an interval but its last binary digits. */
const HALVINGS = 80;

/**
 * Internal rate of return by bracketing: `x = 1 / (1 + rate)` turns the net present value into the polynomial
 * `Σ flows[t] · x^t`, which by Descartes' rule has at most as many positive roots as its coefficients change sign. With one
 * change there is exactly one, and halving finds it; with more the range is searched in steps.
 */
export function internalRateOfReturn(flows: Flows): InternalRate {
  const changes = countSignChanges(flows);
  if (changes === 0) return { kind: 'none' };
  const brackets = changes === 1 ? [[-BOUND, BOUND] as const] : findBrackets(flows);
  const rates = brackets.map(([from, to]) => toRate(bisect(flows, from, to))).sort((left, right) => left - right);
  const [first, ...others] = rates;
  if (first === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', rate: first } : { kind: 'several', rates };
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

function findBrackets(flows: Flows): (readonly [number, number])[] {
  const at = (step: number): number => -BOUND + (2 * BOUND * step) / STEPS;
  const signs = Array.from({ length: STEPS + 1 }, (_, step) => signAt(flows, at(step)));
  return signs.flatMap((sign, step) => {
    if (sign === 0) return [[at(step), at(step)] as const];
    const next = signs[step + 1];
    return next !== undefined && sign * next < 0 ? [[at(step), at(step + 1)] as const] : [];
  });
}

function bisect(flows: Flows, from: number, to: number): number {
  let [low, high] = [from, to];
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
