import { describe, expect, it } from 'vitest';
import { annuityPayment } from './annuity';
import { internalRateOfReturn } from './internalRate';
import { netPresentValue, type Flows } from './presentValue';

/** A spreadsheet's own NPV, which counts its first amount one year ahead. */
const spreadsheetNpv = (rate: number, amounts: Flows): number => netPresentValue(rate, [0, ...amounts]);

const spreadsheetPmt = (rate: number, periods: number, principal: number): number => -annuityPayment(rate, periods, principal);

function rateOf(flows: Flows): number {
  const found = internalRateOfReturn(flows);
  if (found === null) throw new Error('expected an internal rate');
  return found;
}

describe('the worked examples of Excel’s help pages', () => {
  it.each([
    ['=NPV(10%, -10000, 3000, 4200, 6800)', spreadsheetNpv(0.1, [-10000, 3000, 4200, 6800]), 1188.44],
    ['=NPV(8%, 8000, 9200, 10000, 12000, 14500) - 40000', spreadsheetNpv(0.08, [8000, 9200, 10000, 12000, 14500]) - 40000, 1922.06],
    ['the same with a loss of 9000 in the sixth year', spreadsheetNpv(0.08, [8000, 9200, 10000, 12000, 14500, -9000]) - 40000, -3749.47],
  ])('NPV function: %s', (_formula, ours, theirs) => {
    expect(ours).toBeCloseTo(theirs, 2);
  });

  it.each([
    ['after four years', [-70000, 12000, 15000, 18000, 21000], -0.021],
    ['after five years', [-70000, 12000, 15000, 18000, 21000, 26000], 0.087],
    ['after two years', [-70000, 12000, 15000], -0.444],
  ])('IRR function: the rate of return %s', (_years, flows, theirs) => {
    expect(rateOf(flows)).toBeCloseTo(theirs, 3);
  });

  it('PMT function: =PMT(8%/12, 10, 10000), a loan of 10000 paid in ten months', () => {
    expect(spreadsheetPmt(0.08 / 12, 10, 10000)).toBeCloseTo(-1037.03, 2);
  });
});

describe('the worked examples of LibreOffice Calc’s help pages on financial functions', () => {
  it('NPV: =NPV(8.75%; 10; 20; 30) is 49.43', () => {
    expect(spreadsheetNpv(0.0875, [10, 20, 30])).toBeCloseTo(49.43, 2);
  });

  it('PMT: =PMT(1.99%/12; 36; 25000) is -715.96', () => {
    expect(spreadsheetPmt(0.0199 / 12, 36, 25000)).toBeCloseTo(-715.96, 2);
  });
});
