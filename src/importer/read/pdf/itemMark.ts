/** The mark at the beginning of an item as the page shows it. */
export interface ItemMark {
  /** How many signs it takes up, with the space after it. */
  length: number;
  /** Null for a bullet. */
  number: number | null;
}

const BULLET = /^\s*[•·●○◦▪■□➢►\u2043\u2219\uf0b7\uf0a7\uf0d8\uf076]\s*|^\s*[–*-]\s+|^\s*o\s+(?=\p{Lu})/u;
const NUMBER = /^\s*\(?(?:(\d{1,3})|([a-z]))[.)](?=\s|$)\s*/;

/** Finds a bullet; null when the text begins otherwise. */
export function findBullet(text: string): ItemMark | null {
  const found = BULLET.exec(text);
  return found === null ? null : { length: found[0].length, number: null };
}

/** Finds `3.`, `3)` or `c)`; numbers of several parts are none, and stay text. */
export function findNumber(text: string): ItemMark | null {
  const [found, digits, letter] = NUMBER.exec(text) ?? [];
  if (found === undefined) return null;
  return { length: found.length, number: digits === undefined ? (letter ?? 'a').charCodeAt(0) - 'a'.charCodeAt(0) + 1 : Number(digits) };
}
