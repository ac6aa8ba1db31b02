/** In compatibility decomposition, where `å` is an `a` with a ring and `ö` an `o` with two dots. */
const SPELLED_OUT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', 'a\u030a': 'aa', 'a\u0308': 'ae', 'o\u0308': 'oe', ß: 'ss' };

/**
 * The form under which a word is indexed and looked up, whatever way it was typed: `Århus`, `Aarhus` and `AARHUS` →
 * `aarhus`, `CO₂` → `co2`, `café` → `cafe`, `køb` → `koeb`, `Jönköping` → `joenkoeping`.
 *
 * Soft hyphens and zero-width characters disappear, so that the result may be ''. Other scripts keep their letters and
 * their own vowel signs. Folding twice changes nothing.
 */
export function foldWord(word: string): string {
  // Most words need no more, and the rest costs ten times as much.
  if (/^[!-~]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ao][\u030a\u0308]|[æøß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/[\u0300-\u036f\ufe00-\ufe0f\p{Cf}\s]/gu, '')
    .normalize();
}
