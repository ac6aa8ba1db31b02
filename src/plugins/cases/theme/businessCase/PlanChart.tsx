import type { ReactNode } from 'react';
import { drawPlan, type Tick } from '../../shared/businessCase/chart';
import type { Currency } from '../../shared/businessCase/inputs';
import { currencyWord, formatMoney } from '../../shared/businessCase/money';
import type { Plan } from '../../shared/businessCase/plan';

interface PlanChartProps {
  plan: Plan;
  currency: Currency;
}

/**
 * The totals by year as lines. The words are no part of the drawing, so that they keep the size of the page's text however
 * small the window is. The table below has the same numbers for those who do not see it.
 */
export function PlanChart({ plan, currency }: PlanChartProps): ReactNode {
  const chart = drawPlan(plan);
  return (
    <figure className="plan-chart">
      <figcaption>Akkumuleret pengestrøm i {currencyWord(currency)}, år for år</figcaption>
      <div className="plan-chart__frame" role="img" aria-label={describeChart(plan, currency)}>
        <div className="plan-chart__plot">
          {chart.amounts.map((tick) => (
            <AmountTick key={tick.label} {...tick} />
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            {chart.band !== null && <path className="plan-chart__band" d={chart.band} />}
            <line className="plan-chart__zero" x1="0" x2="100" y1={chart.zero} y2={chart.zero} />
            {chart.presentValue !== null && <path className="plan-chart__line plan-chart__line--today" d={chart.presentValue} />}
            <path className="plan-chart__line" d={chart.cumulated} />
          </svg>
          {chart.years.map(({ at, label }) => (
            <span key={label} className="plan-chart__year" style={{ left: `${at}%` }}>
              {label}
            </span>
          ))}
        </div>
        <span className="plan-chart__axis">År</span>
      </div>
      <Legend hasInterest={chart.presentValue !== null} hasBand={chart.band !== null} />
    </figure>
  );
}

function AmountTick({ at, label }: Tick): ReactNode {
  return (
    <span className="plan-chart__amount" style={{ top: `${at}%` }}>
      <span>{label}</span>
    </span>
  );
}

function Legend({ hasInterest, hasBand }: { hasInterest: boolean; hasBand: boolean }): ReactNode {
  return (
    <ul className="plan-legend">
      <li className="plan-legend__line">Uden renter</li>
      {hasInterest && <li className="plan-legend__line plan-legend__line--today">Med renter (nutidsværdi)</li>}
      {hasBand && <li className="plan-legend__band">Mellem lave og høje skøn, uden renter</li>}
    </ul>
  );
}

function describeChart({ assumptions, expected }: Plan, currency: Currency): string {
  const money = (amount: number): string => formatMoney(amount, currency);
  return `Kurve over akkumuleret pengestrøm fra ${money(-assumptions.investment)} i år 0 til ${money(expected.net)} i år ${assumptions.horizon}. Tallene står i tabellen år for år.`;
}
