import { findCprForms, isParted, type CprForm } from './cprForms';
import { isCprNumber, isProvenCprNumber } from './cprNumber';
import { withoutAddresses, withoutNamedNumbers } from './otherNumbers';
import { withPlainSigns } from './plainSigns';
import { withoutOverlaps } from './withoutOverlaps';

export type PrivateDataKind = 'e-mail' | 'phone' | 'cpr';

export interface PrivateData {
  kind: PrivateDataKind;
  /** The characters found. */
  text: string;
  offset: number;
}

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

/**
 * Finds e-mail addresses, Danish and foreign phone numbers and CPR numbers. In web addresses rows of digits are mostly keys
 * of pages, so that beside e-mail addresses only CPR numbers with their hyphen and the right check digit count there; CVR,
 * EAN and P numbers belong to organisations and are passed over, unless they are proven to be CPR numbers.
 *
 * A CPR number is six digits that form a date and four more. With a hyphen or space that is enough; written in one run
 * it must also satisfy modulus 11, since ten digits in a row are often something else.
 */
export function findPrivateData(text: string): PrivateData[] {
  const plain = withPlainSigns(text);
  const visible = withoutNamedNumbers(withoutAddresses(plain));
  const found = [
    ...findAll(plain, EMAIL, 'e-mail'),
    ...findCprForms(text).filter(isPrivate).map(({ text: number, offset }): PrivateData => ({ kind: 'cpr', text: number, offset })),
    ...[PHONE_GROUPED, PHONE_NAMED, PHONE_FOREIGN].flatMap((pattern) => findAll(visible, pattern, 'phone')),
  ];
  return withoutOverlaps(found).map((item) => asWritten(item, text));
}

function isPrivate({ text, manner }: CprForm): boolean {
  if (manner === 'address') return isParted(text) && isProvenCprNumber(text);
  return manner === 'usual' ? isCprNumber(text) : true;
}

function asWritten(item: PrivateData, text: string): PrivateData {
  return { ...item, text: text.slice(item.offset, item.offset + item.text.length) };
}

function findAll(text: string, pattern: RegExp, kind: PrivateDataKind): PrivateData[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], offset: match.index }));
}
