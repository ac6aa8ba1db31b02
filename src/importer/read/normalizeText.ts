/** The bullets of the fonts Symbol and Wingdings, which Word writes as private characters. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf06c\uf06e]/g;

/**
 * Text as the page will carry it: composed letters (NFC), plain spaces and hyphens for the unbreakable ones, and none of the
 * signs that show nothing: soft hyphens, zero-width and direction marks, control characters. Line breaks and tabs stay.
 * `Gen\u00adbrug\u00a0nu` → `Genbrug nu`. Applied twice it changes nothing.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(SYMBOL_BULLETS, '•')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .normalize();
}

/** The same on one line, without space around it. */
export function normalizeLine(text: string): string {
  return normalizeText(text).replace(/\s+/g, ' ').trim();
}
