import { foldWord } from './fold';

/** What no ending may reach into: the word up to the first consonant after a vowel. */
const HEAD = /^[^aeiouyæøå]*[aeiouyæøå]+[^aeiouyæøå]/;
const INFLECTION = /(?:(?:et)?hed|hed(?:ens?|er|s)|er(?:ede?|er|nes?|s)?|enes?|(?:er)?e(?:ndes?|ns?|ts?|s)?)$/;
const GENITIVE = /([abcdfghjklmnoprtvyzå])s$/;
const DERIVATION = /(?:e?lig|ig|els)$/;
const PAIR = /(?:gd|[dgk]t)$/;
const DOUBLE = /([^aeiouyæøå])\1$/;

const UNFOLDED: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };

/**
 * What the forms of a Danish word have in common: `kommunerne` → `kommun`, `affaldet` → `affald`. It is the Snowball
 * algorithm for Danish, given and giving folded terms. Terms with digits or letters beyond a-z stay as they are.
 */
export function stem(term: string): string {
  return /^[a-z]{3,}$/.test(term) ? foldWord(stemUnfolded(unfold(term))) : term;
}

/**
 * Puts Danish letters back, for endings are told apart by them: `cirkulaere` does not end in `ere`. Before some endings
 * two vowels far oftener belong to a word and its ending: `klima-et`, `konto-en`, `dato-erne`.
 */
function unfold(term: string): string {
  return term.replace(/aa|[ao]e(?!(?:rne|[nt])s?$)/g, (pair) => UNFOLDED[pair] ?? pair);
}

function stemUnfolded(word: string): string {
  const start = Math.max(3, HEAD.exec(word)?.[0].length ?? word.length);
  const bare = cutEnding(word, start, INFLECTION);
  const uninflected = bare === word && word.length > start ? word.replace(GENITIVE, '$1') : bare;
  const rest = cutDerivation(cutPair(uninflected, start), start);
  return rest.length > start && DOUBLE.test(rest) ? rest.slice(0, -1) : rest;
}

function cutDerivation(word: string, start: number): string {
  const rest = word.replace(/igst$/, 'ig');
  const bare = cutEnding(rest, start, DERIVATION);
  if (bare !== rest) return cutPair(bare, start);
  return rest.slice(start).endsWith('løst') ? rest.slice(0, -1) : rest;
}

function cutPair(word: string, start: number): string {
  return PAIR.test(word.slice(start)) ? word.slice(0, -1) : word;
}

function cutEnding(word: string, start: number, ending: RegExp): string {
  const place = word.slice(start).search(ending);
  return place < 0 ? word : word.slice(0, start + place);
}
