import { beginsWithDate, digitsOf, isIssuableCprNumber, isProvenCprNumber } from './cprNumber';
import { addressesIn, withoutAddresses, withoutNamedNumbers } from './otherNumbers';
import { withPlainSigns } from './plainSigns';
import { withoutOverlaps } from './withoutOverlaps';

/** Ten digits that are written as a CPR number may be, with their place in the text. */
export interface CprForm {
  /** The characters found. */
  text: string;
  offset: number;
  /**
   * `usual`: six digits and four, in one run or with a hyphen or space between; `unusual`: written in any other way;
   * `named`: in a number that says by its name that it is an organisation's; `address`: in a web address.
   */
  manner: 'usual' | 'unusual' | 'named' | 'address';
}

/** A number in the form of a CPR number, and whether it is likely somebody's. */
export interface CprNumber {
  text: string;
  offset: number;
  /** Somebody may bear it, and it is written where and as such a number is. What is only possible may be a slip of the pen, or something else. */
  isLikely: boolean;
}

const USUAL = /(?<!\d)\d{6}(?:\s?-\s?| )?\d{4}(?!\d)/gu;

const DASH = '[-‒–—―−]';
/** How else people, programs and ends of lines part a number. A sign that numbers have in any table must not be among them. */
const UNUSUAL = [
  // 070761.4285, 070761/4285, 070761 — 4285, (070761) 4285, and from one line to the next
  String.raw`(?<!\d)\d{6}(?:\s{0,3}(?:${DASH}|[.:/_)])\s{0,3}|\s{1,3})\d{4}(?!\d)`,
  // 07 07 61-4285, 07.07.61-4285, 0707 61-4285
  String.raw`(?<!\d|\d[./-])\d{2}[ ./-]?\d{2}[ ./-]?\d{2}\s{0,3}${DASH}\s{0,3}\d{4}(?!\d)`,
  // 07 07 61 4285; with points it is a day and a time or an amount
  String.raw`(?<!\d|\d[./-])\d{2} \d{2} \d{2} \d{4}(?!\d)`,
  // 070761-42 85
  String.raw`(?<!\d)\d{6}\s?-\s?\d{2} \d{2}(?!\d)`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** In an address only the two forms that a program would make of a number; `%2D` is a hyphen there. */
const IN_ADDRESS = /(?<!\d)\d{6}(?:-|%2d)?\d{4}(?!\d)/giu;

/**
 * Everything in a text that has the form of a CPR number, whatever date it makes, in order and without overlap. A number
 * that is proven by date and check digit counts whatever name stands before it.
 */
export function findCprForms(text: string): CprForm[] {
  const plain = withPlainSigns(text);
  const words = withoutAddresses(plain);
  const open = withoutNamedNumbers(words);
  const usual = [...find(open, USUAL, 'usual'), ...find(words, USUAL, 'named').filter((form) => isProvenCprNumber(form.text))];
  const unusual = UNUSUAL.flatMap((pattern) => find(open, pattern, 'unusual')).filter((form) => isIssuableCprNumber(form.text));
  const inAddresses = addressesIn(plain).flatMap((address) => find(address.text, IN_ADDRESS, 'address', address.offset));
  const distinct = [...withoutOverlaps(usual), ...inAddresses];
  return withoutOverlaps([...distinct, ...unusual.filter((form) => !distinct.some((other) => overlap(form, other)))]).map((form) => ({
    ...form,
    text: text.slice(form.offset, form.offset + form.text.length),
  }));
}

/**
 * Numbers that are written as CPR numbers: those that somebody may bear, and as merely possible
 * - those with a separator that nobody can bear (`310219-1234`), which may hold a slip of the pen, and
 * - rows of ten digits in a web address, even with the right check digit: pages and files have such keys, and one in three
 *   hundred fits. With its hyphen a number in an address is as likely one as in a text.
 *
 * Ten other digits in one run are something else.
 */
export function findCprNumbers(text: string): CprNumber[] {
  return findCprForms(text).flatMap(({ text: number, offset, manner }) => {
    const isLikely = isIssuableCprNumber(number) && (manner !== 'address' || isParted(number));
    return isLikely || isPossible(number, manner) ? [{ text: number, offset, isLikely }] : [];
  });
}

function isPossible(number: string, manner: CprForm['manner']): boolean {
  if (manner !== 'address') return isParted(number);
  return isParted(number) ? beginsWithDate(digitsOf(number)) : isProvenCprNumber(number);
}

/** Whether something stands between the digits. */
export function isParted(number: string): boolean {
  return number.length > 10;
}

function find(text: string, pattern: RegExp, manner: CprForm['manner'], start = 0): CprForm[] {
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0], offset: start + match.index, manner }));
}

function overlap(left: CprForm, right: CprForm): boolean {
  return left.offset < right.offset + right.text.length && right.offset < left.offset + left.text.length;
}
