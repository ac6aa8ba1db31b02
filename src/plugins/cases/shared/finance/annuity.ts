/**
 * The same payment at the end of every period that repays a loan with interest: `principal · rate / (1 − (1 + rate)^−periods)`,
 * and `principal / periods` without interest. A spreadsheet's `PMT(rate; periods; principal)` is the same amount with a minus,
 * for there the payment leaves the payer. `rate` per period as a fraction; `periods` at least 1.
 */
export function annuityPayment(rate: number, periods: number, principal: number): number {
  if (rate === 0) return principal / periods;
  // For a rate close to 0 plain subtraction from 1 would lose all digits.
  return principal * (rate / -Math.expm1(-periods * Math.log1p(rate)));
}
