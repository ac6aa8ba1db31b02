import { formatNumber } from '../../../../danish/numbers';
import { FIELD_IDS, type FieldId } from './fields';
import { numberOf, preferred, type PublishedFigures } from './published';

/** What stands in the form, as it was written. */
export interface Inputs {
  /** Where the reader began: with the published figures, or with nothing. */
  start: Start;
  currency: Currency;
  /** Whether sick leave is calculated too, for itself. */
  hasSickLeave: boolean;
  texts: Texts;
}

export type Start = 'venlo' | 'egen';

export type Currency = 'euro' | 'kr';

export type Texts = Readonly<Record<FieldId, string>>;

/** Where a value comes from. */
export type Origin = 'known' | 'assumed' | 'own';

export const ORIGIN_LABELS: Readonly<Record<Origin, string>> = { known: 'Oplyst i kilderne', assumed: 'Antaget her', own: 'Jeres tal' };

/** The values that the sources give; everything else in the form as it is published is assumed here. */
const KNOWN: ReadonlySet<FieldId> = new Set(['investment', 'horizon', 'savingLow', 'staff', 'points']);

/**
 * The form as one start fills it. The published totals are reproduced by it: the yearly saving, which is not published, is
 * the total spread evenly over the horizon; interest, price rise and residual value, not published either, are 0.
 */
export function startInputs(start: Start, figures: PublishedFigures): Inputs {
  return start === 'egen' ? { start, currency: 'kr', hasSickLeave: false, texts: blankTexts() } : { start, currency: 'euro', hasSickLeave: false, texts: publishedTexts(figures) };
}

function blankTexts(): Texts {
  return Object.fromEntries(FIELD_IDS.map((id) => [id, ''])) as Record<FieldId, string>;
}

function publishedTexts(figures: PublishedFigures): Texts {
  const { investment, total, horizon, saving, unclearPeriod, staff, sickLeaveBefore, sickLeaveAfter } = figures;
  const known: Partial<Record<FieldId, number>> = {
    investment: numberOf(investment),
    saving: numberOf(total) / numberOf(horizon),
    horizon: numberOf(horizon),
    discountRate: 0,
    priceRise: 0,
    depreciation: numberOf(unclearPeriod),
    residual: 0,
    savingLow: preferred(saving).from,
    staff: numberOf(staff),
    points: numberOf(sickLeaveBefore) - numberOf(sickLeaveAfter),
  };
  const written = Object.entries(known).map(([id, value]) => [id, formatNumber(value)]);
  return { ...blankTexts(), ...Object.fromEntries(written) };
}

export function originOf(id: FieldId, inputs: Inputs, figures: PublishedFigures): Origin {
  if (inputs.start === 'egen' || inputs.texts[id] !== startInputs('venlo', figures).texts[id]) return 'own';
  return KNOWN.has(id) ? 'known' : 'assumed';
}
