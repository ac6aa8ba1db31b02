/** Key under which a link carries the words that it was found by. */
const KEY = 'fremhaev';

/** Words hold spaces (`§ 46`), commas and hyphens, but never this. */
const SEPARATOR = '_';

const MOST_WORDS = 12;
const LONGEST_WORD = 64;

/**
 * Adds words to be marked on arrival to an address below the base URL: `/krav/#proeve` with `mursten` and `§ 46` →
 * `/krav/?fremhaev=mursten_%C2%A7+46#proeve`. Without words the address stays as it is.
 */
export function withWords(url: string, words: readonly string[]): string {
  const kept = limitWords(words);
  if (kept.length === 0) return url;
  const hash = url.indexOf('#');
  const [path, anchor] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash)];
  return `${path}?${new URLSearchParams([[KEY, kept.join(SEPARATOR)]]).toString()}${anchor}`;
}

/** The words that an address carries: `?fremhaev=mursten_%C2%A7+46` → [mursten, § 46]. */
export function readWords(search: string): string[] {
  return limitWords((new URLSearchParams(search).get(KEY) ?? '').split(SEPARATOR));
}

/** The search part of an address without the words: `?fremhaev=mursten` → ``. */
export function withoutWords(search: string): string {
  const values = new URLSearchParams(search);
  values.delete(KEY);
  const text = values.toString();
  return text === '' ? '' : `?${text}`;
}

function limitWords(words: readonly string[]): string[] {
  const whole = words.map((word) => word.replaceAll(SEPARATOR, ' ').trim()).filter((word) => word !== '' && word.length <= LONGEST_WORD);
  return [...new Set(whole)].slice(0, MOST_WORDS);
}
