/** Endings of nouns that name what a verb does, with their inflections: `nedrivning`, `målinger`, `genanvendelsen`. */
const NOUN = /^(.{3,}?)(ning|ing|else)(s|en|ens|er|ers|erne|ernes|n|ns|r|rs|rne|rnes)?$/;
/** An infinitive. */
const VERB = /^(.{3,})e$/;

/**
 * Words that may name the same doing as a folded word does, as a verb or as a noun: `vaegtning` → `vaegte`, `nedrive` →
 * `nedrivning`, `nedriving`, `nedrivelse`. They are candidates: whether there is such a word is for a collection to say.
 */
export function derivationsOf(word: string): string[] {
  const [, root, ending] = NOUN.exec(word) ?? [];
  if (root !== undefined && ending !== undefined) return infinitivesOf(root);
  const [, stem] = VERB.exec(word) ?? [];
  return stem === undefined ? [] : nounsOf(stem);
}

/** A short vowel doubles the consonant after it: `bygning`, `bygge`. */
function infinitivesOf(root: string): string[] {
  return isDoubled(root) ? [`${root}e`] : [`${root}e`, `${root}${root.slice(-1)}e`];
}

function nounsOf(stem: string): string[] {
  const roots = isDoubled(stem) ? [stem, stem.slice(0, -1)] : [stem];
  return roots.flatMap((root) => ['ning', 'ing', 'else'].map((ending) => root + ending));
}

function isDoubled(text: string): boolean {
  return text.at(-1) === text.at(-2);
}
