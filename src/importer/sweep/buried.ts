import { digitsOf } from '../../danish/cprNumber';
import { findCprNumbers, isParted } from '../../danish/cprForms';
import type { BuriedNumber } from '../neutral';
import { withoutMachineNumbers } from './machineNumbers';

/** The numbers met so far, by their digits. */
export type Buried = Map<string, BuriedNumber>;

/** Ten digits with little between them; most texts have none, and need no closer look. */
const TEN_DIGITS = /\d(?:[^\d]{0,7}\d){9}/u;

/** Looks through a text in one piece. */
export function lookIn(text: string, buried: Buried): void {
  for (const number of numbersIn(text)) buried.set(digitsOf(number), { text: number, isParted: false });
}

/** Looks through a text that its program has cut anywhere: each piece by itself, all joined, and all with a space between. */
export function lookInPieces(pieces: readonly string[], buried: Buried): void {
  if (!TEN_DIGITS.test(pieces.join(''))) return;
  for (const piece of pieces) lookIn(piece, buried);
  if (pieces.length === 1) return;
  for (const number of [...numbersIn(pieces.join('')), ...numbersIn(pieces.join(' '))]) {
    if (!buried.has(digitsOf(number))) buried.set(digitsOf(number), { text: number, isParted: true });
  }
}

/**
 * The CPR numbers in a text of unknown sort. Stricter than for what people read, since files are full of long numbers: date and
 * check digit (or the 1st of January), and in one run only where neither letters, digits nor decimals go on.
 */
function numbersIn(text: string): string[] {
  if (!TEN_DIGITS.test(text)) return [];
  const words = withoutMachineNumbers(text);
  return findCprNumbers(words)
    .filter(({ text: number, offset, isLikely }) => isLikely && (isParted(number) || standsAlone(words, offset, number.length)))
    .map(({ text: number }) => number);
}

/** `cpr0707614285` stands alone; `list0707614285`, `0.0707614285` and `0707614285ab` do not. */
function standsAlone(text: string, offset: number, length: number): boolean {
  const [before, after] = [text.slice(Math.max(0, offset - 20), offset), text.slice(offset + length, offset + length + 2)];
  return (!/(?:\p{L}|\d[.,])$/u.test(before) || /cpr(?:-?(?:nr|nummer))?$/i.test(before)) && !/^(?:\p{L}|[.,]\d)/u.test(after);
}
