/**
 * Cuts a text into the pieces that are compared: whole words with what hyphens, points and apostrophes hold together (`it-udbud`,
 * `1.234,5`, `EU's`), a line break, a run of spaces, and each other sign by itself. Joined again they are the text.
 *
 * A word may hold combining marks, so that nothing is ever cut inside a letter.
 */
export function splitTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const TOKEN = new RegExp(`${LETTER}+(?:[-‐‑.,'’]${LETTER}+)*|\\n|[^\\S\\n]+|[^]`, 'gu');

/** Whether a piece says something: a word or a number. */
export function isWord(token: string): boolean {
  return WORD.test(token);
}

const WORD = /[\p{L}\p{N}]/u;
