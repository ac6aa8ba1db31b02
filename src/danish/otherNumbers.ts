/** What is full of digits and nobody's number: web addresses, and numbers of organisations that say by their name what they are. */

const URL = /(?:\bhttps?:\/\/|(?<![\p{L}\d@.-])www\.)[^\s)>\]"']+/giu;

/** A CPR number that was glued to the number before it. Without this the longer row would be neither of the two. */
const CPR_FOLLOWS = String.raw`(?=\d{6}-\d{4}(?!\d))`;

/**
 * Names, with the count of digits that belongs to them; one digit more is something else. »P-nr.« is no name of a
 * production unit here: in case work it is as often short for *personnummer*. »P-nummer« is what the register itself writes.
 */
const NAMED_NUMBERS = [
  { name: 'CVR', digits: 8 },
  { name: 'SE(?=-?n)', digits: 8 },
  { name: 'P(?=-nummer)', digits: 10 },
  { name: 'EAN|GLN', digits: 13 },
].map(
  ({ name, digits }) =>
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:${name})[- ]?(?:(?:lokations)?(?:nummer|nr))?\.?:?\s{0,2}(?:DK-?)?\d(?:[ .-]?\d){${digits - 1}}(?:(?!\d)|${CPR_FOLLOWS})`,
      'giu',
    ),
);

/** The web addresses in a text, in order. */
export function addressesIn(text: string): { text: string; offset: number }[] {
  return [...text.matchAll(URL)].map((match) => ({ text: match[0], offset: match.index }));
}

/** The text with `#` for every sign of a web address; offsets stay. */
export function withoutAddresses(text: string): string {
  return blankOut(text, URL);
}

/** The text with `#` for every sign of a number that says whose it is; offsets stay. */
export function withoutNamedNumbers(text: string): string {
  return NAMED_NUMBERS.reduce(blankOut, text);
}

/** Puts as many other signs in the place of what is found: offsets stay, and what stands on either side is kept apart. */
function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => '#'.repeat(found.length));
}
