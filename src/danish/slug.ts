const SPELLED_OUT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

/**
 * Turns Danish text into the ASCII form used in addresses: `Økonomi på 5 år` → `oekonomi-paa-5-aar`.
 *
 * Letters with accents lose them; everything else that is not a letter or a digit becomes one hyphen.
 * Returns '' for text without letters or digits.
 */
export function textToSlug(text: string): string {
  const lower = text.normalize('NFC').toLocaleLowerCase('da').replace(/[₀-₉]/g, subscriptToDigit);
  const spelled = lower.replace(/[æøåß]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  return spelled
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function subscriptToDigit(character: string): string {
  return String(character.charCodeAt(0) - '₀'.charCodeAt(0));
}

/** Gives each text its own slug; a repeated one gets `-2`, `-3` … in order, as a reader would number them. */
export function createSlugger(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const slug = textToSlug(text) || 'afsnit';
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
