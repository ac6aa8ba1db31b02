import { calculate, type Assumptions, type Result } from './calculate';
import { fieldsInUse, type Numbers, type ReadInputs } from './readInputs';
import { PLAN_FIELDS, ESTIMATE_FIELDS, SICK_LEAVE_FIELDS, type FieldId } from './fields';
import { calculateSickLeave, type SickLeaveResult } from './sickLeave';
import { findSpans, type Estimate, type Spans } from './spans';
import type { Inputs } from './inputs';

/** All that follows from inputs that can be read. */
export interface Plan {
  assumptions: Assumptions;
  expected: Result;
  spans: Spans;
  /** Null where it is not asked for, or something of it is missing. */
  sickLeave: SickLeaveResult | null;
}

/** The calculation, or null while a field of it cannot be read. Sick leave does not hold up the rest. */
export function toPlan(inputs: Inputs, read: ReadInputs): Plan | null {
  const values = complete(read, [...PLAN_FIELDS, ...ESTIMATE_FIELDS]);
  if (values === null) return null;
  const assumptions = toAssumptions(values);
  return {
    assumptions,
    expected: calculate(assumptions),
    spans: findSpans(assumptions, { saving: estimate(values, 'savingLow', 'savingHigh', 1), priceRise: estimate(values, 'priceRiseLow', 'priceRiseHigh', 100) }),
    sickLeave: inputs.hasSickLeave ? toSickLeave(read, assumptions) : null,
  };
}

/** Fields in use that stop the calculation or a part of it, in the order of the form. */
export function problemFields(inputs: Inputs, { problems }: ReadInputs): FieldId[] {
  return fieldsInUse(inputs).filter((id) => problems[id] !== undefined);
}

const NOT_NEEDED: ReadonlySet<FieldId> = new Set(SICK_LEAVE_FIELDS);

/** Those of them without which nothing can be calculated. */
export function planProblems(inputs: Inputs, read: ReadInputs): FieldId[] {
  return problemFields(inputs, read).filter((id) => !NOT_NEEDED.has(id));
}

function complete({ numbers, problems }: ReadInputs, ids: readonly FieldId[]): Numbers | null {
  return ids.some((id) => problems[id] !== undefined) ? null : numbers;
}

function toAssumptions(numbers: Numbers): Assumptions {
  const at = (id: FieldId): number => numbers[id] ?? 0;
  return {
    investment: at('investment'),
    saving: at('saving'),
    horizon: at('horizon'),
    discountRate: at('discountRate') / 100,
    priceRise: at('priceRise') / 100,
    depreciationYears: at('depreciation'),
    residualShare: at('residual') / 100,
  };
}

/** `unit` is what one of the field's numbers is divided by. */
function estimate(numbers: Numbers, low: FieldId, high: FieldId, unit: number): Estimate {
  const scale = (value: number | null | undefined): number | null => (value == null ? null : value / unit);
  return { low: scale(numbers[low]), high: scale(numbers[high]) };
}

function toSickLeave(read: ReadInputs, { horizon, discountRate }: Assumptions): SickLeaveResult | null {
  const numbers = complete(read, SICK_LEAVE_FIELDS);
  if (numbers === null) return null;
  const { staff, salary, points } = numbers;
  return calculateSickLeave({ staff: staff ?? 0, salary: salary ?? 0, points: (points ?? 0) / 100 }, horizon, discountRate);
}
