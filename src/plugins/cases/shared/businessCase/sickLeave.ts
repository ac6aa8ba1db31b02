import { growingSavings } from '../finance/savings';
import { netPresentValue, sum } from '../finance/presentValue';

export interface SickLeaveAssumptions {
  staff: number;
  /** Cost of one employee a year. */
  salary: number;
  /** Fewer percentage points, as a fraction: 0.01 for one. */
  points: number;
}

export interface SickLeaveResult {
  yearly: number;
  total: number;
  netPresentValue: number;
}

/** The value of salaries that are no longer paid for days of illness: the same every year, at each year's end. */
export function calculateSickLeave({ staff, salary, points }: SickLeaveAssumptions, horizon: number, discountRate: number): SickLeaveResult {
  const yearly = staff * salary * points;
  const savings = growingSavings(yearly, 0, horizon);
  return { yearly, total: sum(savings), netPresentValue: netPresentValue(discountRate, [0, ...savings]) };
}
