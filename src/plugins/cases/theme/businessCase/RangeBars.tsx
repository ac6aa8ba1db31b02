import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { ESTIMATES } from '../../shared/businessCase/fields';
import type { Currency } from '../../shared/businessCase/inputs';
import { formatMoney } from '../../shared/businessCase/money';
import type { Plan } from '../../shared/businessCase/plan';
import type { Span } from '../../shared/businessCase/spans';

interface RangeBarsProps {
  plan: Plan;
  currency: Currency;
}

/** What each uncertain input does to the net present value, as bars on one scale with their ends in words. */
export function RangeBars({ plan: { expected, spans }, currency }: RangeBarsProps): ReactNode {
  if (spans.bars.length === 0) return <p className="plan-hint">Skriv lave eller høje skøn for at se, hvor meget usikkerheden betyder.</p>;
  const single = spans.bars.map(({ input, span }) => ({ label: labelOf(input), span }));
  const rows = single.length > 1 ? [...single, { label: 'Begge på én gang', span: spans.netPresentValue }] : single;
  const { low, high } = spans.netPresentValue;
  const x = scaleLinear().domain([Math.min(0, low), Math.max(0, high)]).range([0, 100]);
  return (
    <figure className="spread plan-spread">
      <figcaption>Nutidsværdien, når skønnene er usikre. Stregen er det forventede, {formatMoney(expected.netPresentValue, currency)}.</figcaption>
      <ul className="spread__rows">
        {rows.map(({ label, span }) => (
          <li key={label}>
            <span className="spread__value">{label}:</span> <span>{spanWords(span, currency)}</span>
            <svg className="spread__bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect className="plan-bar__ground" x="0" y="5" width="100" height="4" />
              <rect className="plan-bar__span" x={x(span.low)} y="2" width={Math.max(1, x(span.high) - x(span.low))} height="10" />
              <line className="plan-bar__expected" x1={x(expected.netPresentValue)} x2={x(expected.netPresentValue)} y1="0" y2="14" />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function labelOf(input: 'saving' | 'priceRise'): string {
  return ESTIMATES.find(({ expected }) => expected === input)?.label ?? '';
}

function spanWords({ low, high }: Span, currency: Currency): string {
  return `fra ${formatMoney(low, currency)} til ${formatMoney(high, currency)}`;
}
