export type PrivateDataKind = 'e-mail' | 'phone' | 'cpr';

export interface PrivateData {
  kind: PrivateDataKind;
  /** The characters found. */
  text: string;
  offset: number;
}

const URL = /(?:\bhttps?:\/\/|(?<![\p{L}\d@.-])www\.)[^\s)>\]"']+/giu;
// The look-behind keeps the search linear: without it every letter of a long word would be tried as a beginning.
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;
const PHONE_GROUPED = /(?<![\d.,])(?:\+45[\s-]?)?\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{2}(?![\d.,]\d|\d)/gu;
/** Eight digits, or up to thirteen with a foreign prefix; with more it would swallow a CPR number that follows. */
const PHONE_NAMED = /(?:\b(?:tlf|(?:mobil)?telefon|mobil|mob)(?:\.?\s?(?:nummer|nr))?\b\.?:?\s*|\+45\s?)\d(?:\s*\d){7,12}(?!\d)/giu;
const PHONE_FOREIGN = /(?<!\d)\+(?!45)\d{1,3}(?:\s?\(0\))?[\s\d-]{7,}\d/gu;
const CPR = /(?<!\d)(\d{6})([ -]?)(\d{4})(?!\d)/gu;

/** Weights of the check digit, from the Danish CPR office's note on the personal number's construction. */
const CPR_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

/**
 * Finds e-mail addresses, Danish and foreign phone numbers and CPR numbers. Web addresses are passed over.
 *
 * A CPR number is six digits that form a date and four more. With a hyphen or space that is enough; written in one run
 * it must also satisfy modulus 11, since ten digits in a row are often something else.
 */
export function findPrivateData(text: string): PrivateData[] {
  const visible = withPlainSigns(text).replace(URL, (url) => ' '.repeat(url.length));
  const found = [
    ...findAll(visible, EMAIL, 'e-mail'),
    ...findAll(visible, CPR, 'cpr').filter(({ text: number }) => isCprNumber(number)),
    ...[PHONE_GROUPED, PHONE_NAMED, PHONE_FOREIGN].flatMap((pattern) => findAll(visible, pattern, 'phone')),
  ];
  return withoutOverlaps(found).map((item) => ({ ...item, text: text.slice(item.offset, item.offset + item.text.length) }));
}

/** Word's no-break spaces and hyphens, and en dashes, as the plain signs; offsets stay. */
function withPlainSigns(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2010\u2011–]/g, '-');
}

/** Whether ten digits, with or without a separator after the sixth, are written as a Danish personal number. */
export function isCprNumber(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (digits.length !== 10 || !beginsWithDate(digits)) return false;
  return number.length > 10 || satisfiesModulus11(digits);
}

function beginsWithDate(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
}

function satisfiesModulus11(digits: string): boolean {
  const sum = CPR_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

function findAll(text: string, pattern: RegExp, kind: PrivateDataKind): PrivateData[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], offset: match.index }));
}

function withoutOverlaps(found: PrivateData[]): PrivateData[] {
  const sorted = [...found].sort((left, right) => left.offset - right.offset || right.text.length - left.text.length);
  return sorted.filter((item, index) => {
    const before = sorted.slice(0, index);
    return before.every((other) => other.offset + other.text.length <= item.offset);
  });
}
