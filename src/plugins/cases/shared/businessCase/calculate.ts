import { annuityPayment } from '../finance/annuity';
import { residualValue, straightLineDepreciation } from '../finance/depreciation';
import { internalRateOfReturn } from '../finance/internalRate';
import { discountedPaybackTime, paybackTime } from '../finance/payback';
import { cumulate, netPresentValue, presentValues, sum } from '../finance/presentValue';
import { growingSavings } from '../finance/savings';

/** What is calculated with: money in one currency, rates and shares as fractions, times in whole years. */
export interface Assumptions {
  investment: number;
  /** Of year 1. */
  saving: number;
  horizon: number;
  discountRate: number;
  priceRise: number;
  depreciationYears: number;
  /** Of the investment. */
  residualShare: number;
}

/** One year of the calculation; year 0 has the investment alone. */
export interface YearRow {
  year: number;
  saving: number;
  cashFlow: number;
  cumulated: number;
  presentValue: number;
  cumulatedPresentValue: number;
  depreciation: number;
  /** Saving minus depreciation. */
  afterDepreciation: number;
}

export interface Result {
  rows: YearRow[];
  totalSaving: number;
  residual: number;
  /** All amounts together, without interest. */
  net: number;
  netPresentValue: number;
  /** A fraction, or null where no rate makes the net present value 0. */
  internalRate: number | null;
  /** Years, or null where it is not paid back within the horizon. */
  payback: number | null;
  discountedPayback: number | null;
  yearlyDepreciation: number;
  /** The first year in which the saving is higher than the depreciation, or null. */
  firstSurplusYear: number | null;
  /** What a loan of the investment would cost a year at the discount rate, paid off over the depreciation period. */
  loanPayment: number;
}

/**
 * The investment is paid in year 0; each year's saving comes at the year's end and rises with prices; the residual value
 * comes at the end of the last year. Before tax, without loans and replacements.
 */
export function calculate(assumptions: Assumptions): Result {
  const { investment, horizon, discountRate, residualShare, depreciationYears } = assumptions;
  const savings = growingSavings(assumptions.saving, assumptions.priceRise, horizon);
  const residual = residualValue(investment, residualShare);
  const withoutResidual = [-investment, ...savings];
  const flows = withoutResidual.map((amount, year) => (year === horizon ? amount + residual : amount));
  const rows = toRows(flows, savings, assumptions);
  return {
    rows,
    totalSaving: sum(savings),
    residual,
    net: sum(flows),
    netPresentValue: netPresentValue(discountRate, flows),
    internalRate: internalRateOfReturn(flows),
    payback: paybackTime(withoutResidual, residual),
    discountedPayback: discountedPaybackTime(discountRate, withoutResidual, residual),
    yearlyDepreciation: (investment - residual) / depreciationYears,
    firstSurplusYear: rows.find(({ year, afterDepreciation }) => year > 0 && afterDepreciation > 0)?.year ?? null,
    loanPayment: annuityPayment(discountRate, depreciationYears, investment),
  };
}

function toRows(flows: readonly number[], savings: readonly number[], assumptions: Assumptions): YearRow[] {
  const { investment, horizon, discountRate, residualShare, depreciationYears } = assumptions;
  const written = straightLineDepreciation(investment, residualValue(investment, residualShare), depreciationYears, horizon);
  const [totals, today] = [cumulate(flows), presentValues(discountRate, flows)];
  const todayTotals = cumulate(today);
  return flows.map((cashFlow, year) => {
    const [saving = 0, depreciation = 0] = [savings[year - 1], written[year - 1]];
    return {
      year,
      saving,
      cashFlow,
      cumulated: totals[year] ?? 0,
      presentValue: today[year] ?? 0,
      cumulatedPresentValue: todayTotals[year] ?? 0,
      depreciation,
      afterDepreciation: saving - depreciation,
    };
  });
}
