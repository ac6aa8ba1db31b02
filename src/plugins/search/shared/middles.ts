/**
 * Where words are cut to be read from the middle. With one error before the first cut all is right after it; with two, one of
 * them may stand between the cuts.
 */
export const CUTS = [4, 6] as const;

/** Stands between the end and the beginning of a word that is read from the middle; sorts before every letter. */
const END = '\u0001';

/** A word from a cut on, then its beginning: `genbrug`, 4 → `rug␁genb`. */
export function toMiddle(word: string, cut: number): string {
  return `${word.slice(cut)}${END}${word.slice(0, cut)}`;
}

export function fromMiddle(middle: string): string {
  const end = middle.lastIndexOf(END);
  return middle.slice(end + 1) + middle.slice(0, end);
}

/** What words begin with when read from the middle and known up to `end`; with `whole` no letters may follow. */
export function middlePrefix(end: string, whole: boolean): string {
  return whole ? end + END : end;
}
