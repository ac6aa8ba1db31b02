import type { ReactNode } from 'react';
import { formatNumber } from '../../../../danish/numbers';
import { formatMoney, formatPercent, formatWhole } from '../../shared/businessCase/money';
import { numberOf } from '../../shared/businessCase/published';
import { firstSavingForTotal } from '../../shared/finance/savings';
import type { NumberFieldProps } from './NumberField';

/** With rising prices the published total needs a lower first year: says which, and puts it in. */
export function SavingHint({ state: { inputs, write }, read: { numbers }, figures }: Omit<NumberFieldProps, 'id'>): ReactNode {
  const { saving, priceRise, horizon } = numbers;
  if (inputs.start !== 'venlo' || saving == null || priceRise == null || horizon == null || priceRise === 0) return null;
  const total = numberOf(figures.total);
  const first = Math.round(firstSavingForTotal(total, priceRise / 100, horizon));
  if (first === Math.round(saving)) return null;
  return (
    <p className="plan-hint">
      Stiger besparelsen {formatPercent(priceRise / 100, 2)} om året i {horizon} år, skal den være {formatWhole(first)} euro i det første år, hvis summen stadig skal være {formatMoney(total, 'euro')}.{' '}
      <button type="button" className="outline-button outline-button--small" onClick={() => write('saving', formatNumber(first))}>
        Brug {formatWhole(first)} euro
      </button>
    </p>
  );
}
