import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { formatMagnitude } from '../../../../danish/numbers';
import type { Plan } from './plan';

/** A drawing in a square of 100 by 100, to be stretched over whatever room there is; words stand around it, not in it. */
export interface PlanChart {
  cumulated: string;
  /** Null where interest is 0 and it would lie upon the other. */
  presentValue: string | null;
  /** Between the low and the high estimates; null where there are none. */
  band: string | null;
  /** Of the line where nothing is won or lost. */
  zero: number;
  /** From the top, in per cent of the height. */
  amounts: Tick[];
  /** From the left, in per cent of the width. */
  years: Tick[];
}

export interface Tick {
  at: number;
  label: string;
}

const SIZE = 100;

export function drawPlan({ assumptions, expected, spans }: Plan): PlanChart {
  const { rows } = expected;
  const { low, high } = spans.cumulated;
  const totals = rows.flatMap(({ cumulated, cumulatedPresentValue }) => [cumulated, cumulatedPresentValue]);
  const x = scaleLinear().domain([0, assumptions.horizon]).range([0, SIZE]);
  const y = scaleLinear().domain([Math.min(...totals, ...low), Math.max(0, ...totals, ...high)]).nice().range([SIZE, 0]);
  const draw = (amounts: readonly number[]): string => line<number>((_amount, year) => x(year), (amount) => y(amount))([...amounts]) ?? '';
  const band = area<number>((_amount, year) => x(year), (amount) => y(amount), (_amount, year) => y(high[year] ?? 0));
  return {
    cumulated: draw(rows.map(({ cumulated }) => cumulated)),
    presentValue: assumptions.discountRate === 0 ? null : draw(rows.map(({ cumulatedPresentValue }) => cumulatedPresentValue)),
    band: spans.bars.length === 0 ? null : band([...low]),
    zero: y(0),
    amounts: y.ticks(5).map((amount) => ({ at: y(amount), label: formatMagnitude(amount) })),
    years: x.ticks(Math.min(5, assumptions.horizon)).filter(Number.isInteger).map((year) => ({ at: x(year), label: String(year) })),
  };
}
