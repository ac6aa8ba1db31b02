import { cutText } from '../../../../danish/cutText';
import { formatMagnitude, formatNumber, joinUnit } from '../../../../danish/numbers';
import { readNumber, type WrittenNumber } from '../../../../danish/readNumber';
import { ESTIMATE_FIELDS, ESTIMATES, FIELDS, PLAN_FIELDS, SICK_LEAVE_FIELDS, type Field, type FieldId } from './fields';
import type { Currency, Inputs } from './inputs';
import { currencyWord } from './money';

/** What is wrong with a field, in Danish, with the value, what was expected and what to do. */
export interface FieldProblem {
  kind: 'empty' | 'wrong';
  text: string;
}

/** The numbers of a form, percentages as they are written: 3.5 for 3,5 %. Null for an empty field that may be empty. */
export type Numbers = Partial<Record<FieldId, number | null>>;

export interface ReadInputs {
  numbers: Numbers;
  problems: Partial<Record<FieldId, FieldProblem>>;
  /** How a number was understood where it could mean something else. */
  notes: Partial<Record<FieldId, string>>;
}

/** Fields that count for these inputs: those of sick leave only where it is asked for. */
export function fieldsInUse({ hasSickLeave }: Pick<Inputs, 'hasSickLeave'>): FieldId[] {
  return [...PLAN_FIELDS, ...ESTIMATE_FIELDS, ...(hasSickLeave ? SICK_LEAVE_FIELDS : [])];
}

export function readInputs(inputs: Inputs): ReadInputs {
  const read: ReadInputs = { numbers: {}, problems: {}, notes: {} };
  for (const id of fieldsInUse(inputs)) {
    const { value, problem, note } = readField(FIELDS[id], inputs.texts[id], inputs.currency);
    if (problem === undefined) read.numbers[id] = value;
    else read.problems[id] = problem;
    if (note !== undefined) read.notes[id] = note;
  }
  return { ...read, problems: { ...read.problems, ...findDisorder(read.numbers, inputs) } };
}

interface ReadField {
  value: number | null;
  problem?: FieldProblem;
  note?: string;
}

function readField(field: Field, text: string, currency: Currency): ReadField {
  if (text.trim() === '') return field.isOptional ? { value: null } : { value: null, problem: emptyField(field, currency) };
  const written = readNumber(text);
  const wrong = written === null ? `er ikke et tal` : findFault(field, written, currency);
  if (written === null || wrong !== null) return { value: null, problem: { kind: 'wrong', text: `»${shorten(text)}« ${wrong}. ${remedy(field, currency)}` } };
  const note = explainDoubt(written, field);
  return { value: written.value, ...(note === null ? {} : { note }) };
}

function emptyField(field: Field, currency: Currency): FieldProblem {
  return { kind: 'empty', text: `Feltet er tomt. ${remedy(field, currency)}` };
}

const UNITS_OF: Readonly<Record<Field['kind'], WrittenNumber['unit'][]>> = {
  money: ['kr', 'euro'],
  percent: ['percent'],
  points: ['percent'],
  years: ['years'],
  persons: ['persons'],
};

/** What is wrong with a number, as the end of a sentence about it; null when nothing is. */
function findFault(field: Field, { value, unit }: WrittenNumber, currency: Currency): string | null {
  if (field.kind === 'money' && unit !== null && UNITS_OF.money.includes(unit) && unit !== currency) return `er ikke i ${currencyWord(currency)}, og der regnes ikke om`;
  if (unit !== null && !UNITS_OF[field.kind].includes(unit)) return 'har en forkert enhed';
  if (value < field.min) return 'er for lavt';
  if (value > field.max) return 'er for højt';
  if ((field.kind === 'years' || field.kind === 'persons') && !Number.isInteger(value)) return 'er ikke et helt tal';
  return null;
}

const WHAT: Readonly<Record<Field['kind'], string>> = {
  money: 'et beløb',
  percent: 'en procent',
  points: 'et antal procentpoint',
  years: 'et helt antal år',
  persons: 'et helt antal medarbejdere',
};

function remedy({ kind, min, max, example }: Field, currency: Currency): string {
  return `Skriv ${WHAT[kind]} fra ${kind === 'money' ? withUnit(min, kind, currency) : formatNumber(min)} til ${withUnit(max, kind, currency)}, fx ${example}.`;
}

function withUnit(value: number, kind: Field['kind'], currency: Currency): string {
  if (kind === 'money') return joinUnit(formatMagnitude(value), currencyWord(currency));
  return kind === 'percent' ? joinUnit(formatNumber(value), '%') : formatNumber(value);
}

function explainDoubt({ value, doubt }: WrittenNumber, { kind }: Field): string | null {
  if (doubt === null || (doubt === 'point-as-thousands' && isPlain(value, kind))) return null;
  const shown = kind === 'percent' ? joinUnit(formatNumber(value), '%') : formatNumber(value);
  return `Læst som ${shown}. ${DOUBTS[doubt]}`;
}

/** In an amount without a word like `mio.` a point before three digits is what everybody expects: `422.500`. */
function isPlain(value: number, kind: Field['kind']): boolean {
  return (kind === 'money' || kind === 'persons') && Math.abs(value) < 1e6;
}

const DOUBTS: Readonly<Record<NonNullable<WrittenNumber['doubt']>, string>> = {
  'point-as-thousands': 'Punktummet skiller tusinder. Skriv komma, hvis I mener decimaler.',
  'point-as-decimal': 'Punktummet er læst som komma. Skriv komma før decimaler, så er der ingen tvivl.',
  'comma-as-decimal': 'Kommaet skiller decimaler. Skriv punktum, hvis I mener tusinder.',
  'comma-as-thousands': 'Kommaerne er læst som tusindskillere. Skriv punktum mellem tusinder, så er der ingen tvivl.',
};

/** Estimates on the wrong side of what is expected. */
function findDisorder(numbers: Numbers, { texts }: Inputs): Partial<Record<FieldId, FieldProblem>> {
  const found = ESTIMATES.flatMap(({ expected, low, high }) => {
    const middle = numbers[expected];
    const [below, above] = [numbers[low], numbers[high]];
    if (middle == null) return [];
    const say = (id: FieldId, side: string, bound: string): [FieldId, FieldProblem] => [
      id,
      { kind: 'wrong', text: `»${shorten(texts[id])}« er ${side} end det forventede, »${shorten(texts[expected])}«. Skriv et tal, der ${bound}, eller lad feltet stå tomt.` },
    ];
    return [
      ...(below != null && below > middle ? [say(low, 'højere', 'ikke er højere')] : []),
      ...(above != null && above < middle ? [say(high, 'lavere', 'ikke er lavere')] : []),
    ];
  });
  return Object.fromEntries(found);
}

/** What somebody wrote, short enough for a message. */
function shorten(text: string): string {
  const tidy = text.trim().replace(/\s+/g, ' ');
  return tidy.length > 30 ? `${cutText(tidy, 30)}…` : tidy;
}
