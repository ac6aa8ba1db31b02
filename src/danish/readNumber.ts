/** A number as somebody wrote it, with what had to be decided to read it. */
export interface WrittenNumber {
  value: number;
  unit: WrittenUnit | null;
  /** Why it may mean something else than was read: a point or comma that other languages use the other way round. */
  doubt: 'point-as-thousands' | 'point-as-decimal' | 'comma-as-decimal' | 'comma-as-thousands' | null;
}

export type WrittenUnit = 'percent' | 'kr' | 'euro' | 'years' | 'persons';

const UNITS: readonly (readonly [WrittenUnit, RegExp])[] = [
  ['percent', /^(?:%|pct\.?|procent|procentpoint|%-?point)$/],
  ['kr', /^(?:kr\.?|kroner|dkk)$/],
  ['euro', /^(?:euro|eur|€)$/],
  ['years', /^år$/],
  ['persons', /^(?:ansatte|personer|medarbejdere)$/],
];

const MAGNITUDES: readonly (readonly [number, RegExp])[] = [
  [1e9, /^(?:mia\.?|milliard(?:er)?)$/],
  [1e6, /^(?:mio\.?|million(?:er)?)$/],
  [1e3, /^tusinde?$/],
];

/** Says both how much and what. */
const THOUSANDS_OF_KRONER = /^t\.?kr\.?$/;

/** A sign, digits with points and commas, and words or signs before and after; spaces may stand between groups of digits. */
const SHAPE = /^(?<before>\p{L}+\.?|€)?\s*(?<sign>[+-]?)\s*(?<digits>\d(?:[\d.,]|\s(?=\d{3}(?!\d)))*)\s*(?<after>[^\d]*)$/u;

/**
 * Reads a number in Danish notation, with its magnitude and unit: `3.400.000`, `3,4 mio. euro`, `kr. 500`, `3,5 %`. Notation
 * with the decimal point is read too: `3.5` as 3,5 and `1,234.5` as 1.234,5. Where points or commas leave a doubt, the answer
 * says so: `3.400` is read as three thousand four hundred. Null for what is no number: '', `ti`, `1.2.3`, `NaN`, `10^30`.
 */
export function readNumber(text: string): WrittenNumber | null {
  const tidy = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();
  const groups = SHAPE.exec(tidy)?.groups;
  if (groups === undefined) return null;
  const { before = '', sign = '', digits = '', after = '' } = groups;
  const number = readDigits(digits.replaceAll(' ', ''));
  const words = readWords([before, ...after.split(' ')].filter((word) => word !== ''));
  if (number === null || words === null) return null;
  return { value: (sign === '-' ? -1 : 1) * number.value * words.size, unit: words.unit, doubt: number.doubt };
}

/** At most one magnitude and one unit; null for any other word. */
function readWords(written: readonly string[]): { size: number; unit: WrittenUnit | null } | null {
  const words = written.flatMap((word) => (THOUSANDS_OF_KRONER.test(word) ? ['tusind', 'kr'] : [word]));
  const sizes = words.flatMap((word) => MAGNITUDES.filter(([, form]) => form.test(word)).map(([size]) => size));
  const units = words.flatMap((word) => UNITS.filter(([, form]) => form.test(word)).map(([unit]) => unit));
  if (sizes.length > 1 || units.length > 1 || sizes.length + units.length !== words.length) return null;
  return { size: sizes[0] ?? 1, unit: units[0] ?? null };
}

type Digits = Pick<WrittenNumber, 'value' | 'doubt'>;

function readDigits(digits: string): Digits | null {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return { value: Number(digits), doubt: null };
  if (points > 0 && commas > 0) return readBoth(digits);
  return commas > 0 ? readCommas(digits, commas) : readPoints(digits, points);
}

/** The mark that comes last is the decimal mark: `1.234,5` is Danish, `1,234.5` is not. */
function readBoth(digits: string): Digits | null {
  const isDanish = digits.lastIndexOf(',') > digits.lastIndexOf('.');
  const [thousands, decimal] = isDanish ? ['.', ','] as const : [',', '.'] as const;
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  if (more.length > 0 || !isGrouped(whole, thousands)) return null;
  return { value: Number(`${whole.replaceAll(thousands, '')}.${fraction}`), doubt: isDanish ? null : 'point-as-decimal' };
}

function readCommas(digits: string, commas: number): Digits | null {
  if (commas > 1) return isGrouped(digits, ',') ? { value: Number(digits.replaceAll(',', '')), doubt: 'comma-as-thousands' } : null;
  return { value: Number(digits.replace(',', '.')), doubt: isGrouped(digits, ',') ? 'comma-as-decimal' : null };
}

function readPoints(digits: string, points: number): Digits | null {
  if (isGrouped(digits, '.')) return { value: Number(digits.replaceAll('.', '')), doubt: points === 1 ? 'point-as-thousands' : null };
  return points === 1 ? { value: Number(digits), doubt: 'point-as-decimal' } : null;
}

/** One to three digits and then groups of three: `3.400.000`; not `0.035`, which nobody writes for thirty-five. */
function isGrouped(digits: string, mark: '.' | ','): boolean {
  const [first = '', ...groups] = digits.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}
