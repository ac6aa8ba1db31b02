import { FIELDS, type FieldId, type FieldKind } from './fields';
import { ORIGIN_LABELS, originOf, type Currency, type Inputs } from './inputs';
import { currencyWord } from './money';
import type { PublishedFigures } from './published';
import { fieldsInUse, type ReadInputs } from './readInputs';

/** One input as it is shown beside a result: what, how much, in what unit, and from where. */
export interface AssumptionRow {
  id: FieldId;
  label: string;
  /** Null for an estimate that is not given. */
  value: number | null;
  unit: string;
  origin: string;
}

/** All inputs that can be read, in the order of the form; estimates that are not given are left out. */
export function assumptionRows(inputs: Inputs, { numbers }: ReadInputs, figures: PublishedFigures): AssumptionRow[] {
  return fieldsInUse(inputs)
    .filter((id) => numbers[id] != null)
    .map((id) => ({
      id,
      label: FIELDS[id].label,
      value: numbers[id] ?? null,
      unit: unitWord(FIELDS[id].kind, inputs.currency),
      origin: ORIGIN_LABELS[originOf(id, inputs, figures)],
    }));
}

export function unitWord(kind: FieldKind, currency: Currency): string {
  if (kind === 'money') return currencyWord(currency);
  const words: Readonly<Record<Exclude<FieldKind, 'money'>, string>> = { percent: '%', points: 'procentpoint', years: 'år', persons: 'medarbejdere' };
  return words[kind];
}
