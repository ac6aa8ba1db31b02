/** In decomposed form, where `å` is an `a` with a ring; so `ǿ` and `ǻ` lose their accent and keep their letter. */
const SPELLED_OUT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', 'a\u030a': 'aa', ß: 'ss' };

/**
 * Turns Danish text into the ASCII form used in addresses: `Økonomi på 5 år` → `oekonomi-paa-5-aar`.
 *
 * Letters with accents lose them, and soft hyphens and signs without width are gone; everything else that is not a letter or a
 * digit becomes one hyphen.
 * Returns '' for text without letters or digits.
 */
export function textToSlug(text: string): string {
  const lower = text.toLocaleLowerCase('da').normalize('NFD').replace(/[₀-₉]/g, subscriptToDigit);
  return lower
    .replace(/a\u030a|[æøß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/[\p{Mark}\p{Cf}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function subscriptToDigit(character: string): string {
  return String(character.charCodeAt(0) - '₀'.charCodeAt(0));
}

/**
 * Gives each text a slug that no earlier text has and that is not in `taken`; a repeated one gets `-2`, `-3` … in
 * order, as a reader would number them.
 */
export function createSlugger(taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken);
  return (text) => {
    const base = textToSlug(text) || 'afsnit';
    let slug = base;
    for (let number = 2; used.has(slug); number++) slug = `${base}-${number}`;
    used.add(slug);
    return slug;
  };
}
