/** Where words are cut to be read from the middle. */
export const MIDDLE = 4;

/** Stands between the end and the beginning of a word that is read from the middle; sorts before every letter. */
const CUT = '\u0001';

/** A word from its fifth letter on, then its beginning: `genbrug` → `rug␁genb`. */
export function toMiddle(word: string): string {
  return `${word.slice(MIDDLE)}${CUT}${word.slice(0, MIDDLE)}`;
}

export function fromMiddle(middle: string): string {
  const cut = middle.lastIndexOf(CUT);
  return middle.slice(cut + 1) + middle.slice(0, cut);
}

/** What words begin with when read from the middle and known up to `end`; with `whole` no letters may follow. */
export function middlePrefix(end: string, whole: boolean): string {
  return whole ? end + CUT : end;
}
