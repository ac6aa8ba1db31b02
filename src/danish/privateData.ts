import { withoutOverlaps } from './withoutOverlaps';

export type PrivateDataKind = 'e-mail' | 'phone' | 'cpr';

export interface PrivateData {
  kind: PrivateDataKind;
  /** The characters found. */
  text: string;
  offset: number;
}

const URL = /(?:\bhttps?:\/\/|(?<![\p{L}\d@.-])www\.)[^\s)>\]"']+/giu;
// The look-behind keeps the search linear: without it every letter of a long word would be tried as a beginning.
// `%40` is @ in the query of a web address; `@2x.` marks an image for a sharper screen.
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+(?:@|%40)(?!\dx\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;

const TWO_YEARS = String.raw`(?:19|20)\d\d[ .-](?:19|20)\d\d(?!\d)`;
const DANISH_PREFIX = String.raw`\(?(?:\+|00)45\)?`;
const PAIRS = String.raw`\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{2}|\d{2}(?:\.\d{2}){3}`;
/** With a space only: `3000-4000` is more often an interval than a number to ring. */
const FOURS = String.raw`(?!${TWO_YEARS})[2-9]\d{3} \d{4}`;
const PHONE_GROUPED = new RegExp(String.raw`(?<!\d|\d[.,])(?:${DANISH_PREFIX}[ -]?)?(?:${PAIRS}|${FOURS})(?![.,]?\d)`, 'gu');
const PHONE_WORD = String.raw`(?<!\p{L})(?:tlf|tel|(?:mobil)?telefon|mobil|mob)(?:\.?\s?(?:nummer|nr))?(?!\p{L})\.?:?\s*`;
/** Eight digits, or up to thirteen with a foreign prefix; with more it would swallow a CPR number that follows. */
const PHONE_NAMED = new RegExp(
  String.raw`(?:${PHONE_WORD}|(?<!\d)${DANISH_PREFIX}[\s-]?)(?!${TWO_YEARS})(?:\d(?:\s*\d){7,12}|\d{4}[.-]\d{4})(?!\d)`,
  'giu',
);
const PHONE_FOREIGN = /(?<!\d)\(?\+(?!45)\d{1,3}\)?(?:\s?\(0\))?[\s\d-]{7,}\d/gu;
const CPR = /(?<!\d)(\d{6})(?:\s?-\s?| )?(\d{4})(?!\d)/gu;

/** Numbers that say by their name that they are no person's, with their count of digits; one digit more is something else. */
const NAMED_NUMBERS = [
  { name: 'CVR', digits: 8 },
  { name: 'SE(?=-?n)', digits: 8 },
  { name: 'P(?=-?n)', digits: 10 },
  { name: 'EAN|GLN', digits: 13 },
].map(
  ({ name, digits }) =>
    new RegExp(String.raw`(?<![\p{L}\d])(?:${name})[- ]?(?:(?:lokations)?(?:nummer|nr))?\.?:?\s{0,2}(?:DK-?)?\d(?:[ .-]?\d){${digits - 1}}(?!\d)`, 'giu'),
);

/** Weights of the check digit, from the Danish CPR office's note on the personal number's construction. */
const CPR_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

/**
 * Finds e-mail addresses, Danish and foreign phone numbers and CPR numbers. In web addresses only e-mail addresses count,
 * since rows of digits there are mostly keys of pages; CVR, EAN and P numbers belong to organisations and are passed over.
 *
 * A CPR number is six digits that form a date and four more. With a hyphen or space that is enough; written in one run
 * it must also satisfy modulus 11, since ten digits in a row are often something else.
 */
export function findPrivateData(text: string): PrivateData[] {
  const plain = withPlainSigns(text);
  const visible = withoutOtherNumbers(plain);
  const found = [
    ...findAll(plain, EMAIL, 'e-mail'),
    ...findAll(visible, CPR, 'cpr').filter(({ text: number }) => isCprNumber(number)),
    ...[PHONE_GROUPED, PHONE_NAMED, PHONE_FOREIGN].flatMap((pattern) => findAll(visible, pattern, 'phone')),
  ];
  return withoutOverlaps(found).map((item) => asWritten(item, text));
}

/** All that has the form of a CPR number, six digits and four, whatever date they make. `cprNumber.ts` judges them. */
export function findCprForms(text: string): PrivateData[] {
  return findAll(withoutOtherNumbers(withPlainSigns(text)), CPR, 'cpr').map((item) => asWritten(item, text));
}

function withoutOtherNumbers(plain: string): string {
  return [URL, ...NAMED_NUMBERS].reduce(blankOut, plain);
}

function asWritten(item: PrivateData, text: string): PrivateData {
  return { ...item, text: text.slice(item.offset, item.offset + item.text.length) };
}

/** Puts as many other signs in the place of what is found: offsets stay, and what stands on either side is kept apart. */
function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => '#'.repeat(found.length));
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

/** Whether the check digit of ten digits is the one that they call for. */
export function satisfiesModulus11(digits: string): boolean {
  const sum = CPR_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

function findAll(text: string, pattern: RegExp, kind: PrivateDataKind): PrivateData[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], offset: match.index }));
}
