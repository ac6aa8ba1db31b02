import { nextBelow, pick, type Random } from '../random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå'.split('');

/** Puts one wrong, missing, superfluous or swapped letter anywhere in the word, the first place included. */
export function misspell(word: string, random: Random): string {
  const place = nextBelow(random, word.length);
  const [before, after] = [word.slice(0, place), word.slice(place)];
  const letter = pick(random, LETTERS, 'a');
  switch (nextBelow(random, 4)) {
    case 0:
      return before + letter + after.slice(1);
    case 1:
      return before + letter + after;
    case 2:
      return before + after.slice(1);
    default:
      return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
  }
}

/** Words of four to seven letters get one error, longer ones two in every second case. Null when a real word came out. */
export function misspellQuery(word: string, random: Random, known: (word: string) => boolean): string | null {
  if (word.length < 4) return null;
  const once = misspell(word, random);
  const wrong = word.length >= 8 && random() < 0.5 ? misspell(once, random) : once;
  return wrong === word || known(wrong) ? null : wrong;
}
