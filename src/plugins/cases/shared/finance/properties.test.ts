import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annuityPayment } from './annuity';
import { residualValue, straightLineDepreciation } from './depreciation';
import { internalRateOfReturn } from './internalRate';
import { discountedPaybackTime, paybackTime } from './payback';
import { cumulate, netPresentValue, sum } from './presentValue';
import { firstSavingForTotal, growingSavings } from './savings';

const money = fc.double({ min: 1, max: 1e9, noNaN: true });
const flows = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });
const rates = fc.double({ min: -0.5, max: 1, noNaN: true });
const years = fc.integer({ min: 1, max: 100 });

/** Something is paid at once, and only income follows. */
const plan = fc.tuple(money, fc.array(money, { minLength: 1, maxLength: 60 })).map(([paid, income]) => [-paid, ...income]);

const sizeOf = (amounts: readonly number[]): number => sum(amounts.map(Math.abs));

describe('net present value', () => {
  it('is the plain sum without interest', () => {
    fc.assert(fc.property(flows, (list) => void expect(netPresentValue(0, list)).toBe(sum(list))));
  });

  it('grows with the amounts in proportion', () => {
    fc.assert(
      fc.property(flows, rates, fc.integer({ min: 1, max: 1000 }), (list, rate, factor) => {
        const scaled = netPresentValue(rate, list.map((amount) => amount * factor));
        const size = factor * sizeOf(list) * Math.max(1, (1 + rate) ** -list.length);
        expect(Math.abs(scaled - factor * netPresentValue(rate, list))).toBeLessThanOrEqual(1e-9 * size + 1e-300);
      }),
    );
  });
});

describe('internal rate of return', () => {
  it('makes the net present value 0', () => {
    fc.assert(
      fc.property(plan, (list) => {
        const found = internalRateOfReturn(list);
        if (found === null) throw new Error('expected a rate');
        expect(Math.abs(netPresentValue(found, list)) / Math.abs(list[0] ?? 1)).toBeLessThan(1e-6);
      }),
    );
  });

  it('stays the same when all amounts grow in proportion', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(0.01, 3, 1000), (list, factor) => {
        const [one, other] = [internalRateOfReturn(list), internalRateOfReturn(list.map((amount) => amount * factor))];
        if (one === null || other === null) throw new Error('expected a rate');
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(one)));
      }),
    );
  });

  it.each<[number[]]>([[[]], [[0]], [[-5, 0, 0]], [[5, 6]], [[0, 0]], [[1000, -1000, 1000]], [[-1000, 2500, -1540]], [[100, -220, 121]]])('says nothing for %j', (list) => {
    expect(internalRateOfReturn(list)).toBeNull();
  });
});

describe('annuity', () => {
  it('repays the loan', () => {
    fc.assert(
      fc.property(money, fc.double({ min: 0, max: 0.5, noNaN: true }), years, (principal, rate, periods) => {
        const payment = annuityPayment(rate, periods, principal);
        const value = netPresentValue(rate, [0, ...Array.from({ length: periods }, () => payment)]);
        expect(Math.abs(value - principal) / principal).toBeLessThan(1e-9);
      }),
    );
  });

  it('of a hardly visible rate is that without interest', () => {
    expect(annuityPayment(1e-15, 15, 3_400_000)).toBeCloseTo(annuityPayment(0, 15, 3_400_000), 6);
  });
});

describe('payback', () => {
  it('counts part of a year', () => {
    expect(paybackTime([-100, 40, 40, 40])).toBe(2.5);
  });

  it('is null where the money never comes back, and 0 where nothing was paid', () => {
    expect(paybackTime([-100, 40])).toBeNull();
    expect(paybackTime([0, 40])).toBe(0);
    expect(paybackTime([])).toBeNull();
  });

  it('takes what comes when the last year is over as coming then, not in the course of it', () => {
    expect(paybackTime([-1000, 100, 100], 1000)).toBe(2);
    expect(paybackTime([-1000, 100, 100], 799)).toBeNull();
    expect(paybackTime([-150, 100, 100], 1000)).toBe(1.5);
    expect(discountedPaybackTime(0.1, [-1000, 100, 100], 1000)).toBe(2);
    expect(discountedPaybackTime(0.1, [-1000, 100, 100], 990)).toBeNull();
  });

  it('is not put off by what rounding leaves', () => {
    expect(discountedPaybackTime(0.04, [-1000, 1040])).toBe(1);
  });

  it('is the same with a rate of 0, and never sooner with a higher one', () => {
    fc.assert(
      fc.property(plan, fc.double({ min: 0, max: 1, noNaN: true }), (list, rate) => {
        expect(discountedPaybackTime(0, list)).toBe(paybackTime(list));
        expect(discountedPaybackTime(rate, list) ?? Infinity).toBeGreaterThanOrEqual(paybackTime(list) ?? Infinity);
      }),
    );
  });
});

describe('savings, depreciation and running totals', () => {
  it('the first saving for a total gives that total', () => {
    fc.assert(
      fc.property(money, fc.double({ min: -0.15, max: 0.15, noNaN: true }), years, (total, growth, count) => {
        const savings = growingSavings(firstSavingForTotal(total, growth, count), growth, count);
        expect(savings).toHaveLength(count);
        expect(Math.abs(sum(savings) - total) / total).toBeLessThan(1e-9);
      }),
    );
  });

  it('depreciation and residual value make up the investment', () => {
    fc.assert(
      fc.property(money, fc.double({ min: 0, max: 1, noNaN: true }), years, (investment, share, period) => {
        const residual = residualValue(investment, share);
        const written = straightLineDepreciation(investment, residual, period, 100);
        expect(Math.abs(sum(written) + residual - investment) / investment).toBeLessThan(1e-9);
      }),
    );
  });

  it('the last running total is the sum', () => {
    fc.assert(fc.property(flows, (list) => void expect(cumulate(list).at(-1)).toBe(sum(list))));
  });
});
