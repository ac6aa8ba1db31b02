import type { CaseFigure, CaseFigureValue } from '../../caseRecord';
import { FIGURE_IDS, type FigureName, type PublishedFigures } from '../published';

/** Figures as the plugin gives them, for tests: the numbers that matter to the calculation, and one source. */
const NUMBERS: Readonly<Record<FigureName, readonly [number, ...number[]]>> = {
  investment: [3_400_000],
  total: [16_900_000, 16_800_000, 16_000_000],
  net: [13_500_000],
  horizon: [40],
  saving: [100_000],
  returnRate: [11.5],
  positiveFrom: [1],
  unclearPeriod: [15],
  residualShare: [5],
  residualEffect: [175_000],
  buildingCost: [50_000_000],
  staff: [900],
  sickLeaveBefore: [5],
  sickLeaveAfter: [4],
  sickLeaveValue: [480_000],
  staffCost: [50_000_000],
};

export const SAMPLE_FIGURES = Object.fromEntries(Object.entries(NUMBERS).map(([name, numbers]) => [name, sampleFigure(name as FigureName, numbers)])) as PublishedFigures;

function sampleFigure(name: FigureName, numbers: readonly number[]): CaseFigure {
  const id = FIGURE_IDS[name];
  return { id, label: id, text: String(numbers[0]), meaning: '', quantity: null, topic: { id: 'business-case', label: 'Forretningsplan' }, values: numbers.map(sampleValue), isKey: false, anchor: null };
}

function sampleValue(number: number): CaseFigureValue {
  return {
    from: number,
    to: number,
    unit: { id: 'eur', label: 'euro' },
    text: `${number} euro`,
    says: '',
    asOf: null,
    certainty: { id: 'stated', label: 'Oplyst i kilden' },
    isEstimate: false,
    sources: [{ id: 'k-1', publisher: 'Kommune A', title: 'Rapport; "om" tal' }],
  };
}
