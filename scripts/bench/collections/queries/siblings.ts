/**
 * Endings that go with one another in Danish. Two words of a collection that share a stem and whose endings stand in
 * one of these rows are taken to be forms of one word.
 */
const PARADIGMS = [
  ['', 'en', 'er', 'erne', 'ens', 'ernes'],
  ['', 'en', 'e', 'ene', 'ens', 'enes'],
  ['', 'et', 'er', 'erne', 'ets', 'ernes'],
  ['', 'et', 'ene', 'ets', 'enes'],
  ['e', 'en', 'er', 'erne', 'ens'],
  ['e', 'et', 'er', 'erne', 'ets'],
  ['', 't', 'e'],
  ['e', 'er', 'ede', 'et', 'ende', 'es'],
  ['e', 'er', 'te', 't', 'ende', 'es'],
];

const SHORTEST_STEM = 4;

/** Changes of vowel that no ending shows. */
const IRREGULAR = [
  ['bog', 'bogen', 'bøger', 'bøgerne'],
  ['fod', 'foden', 'fødder', 'fødderne'],
  ['hånd', 'hånden', 'hænder', 'hænderne'],
  ['tand', 'tanden', 'tænder', 'tænderne'],
  ['rod', 'roden', 'rødder', 'rødderne'],
  ['nat', 'natten', 'nætter', 'nætterne'],
  ['mand', 'manden', 'mænd', 'mændene'],
  ['barn', 'barnet', 'børn', 'børnene'],
  ['stor', 'større', 'størst', 'største'],
  ['lang', 'længere', 'længst', 'længste'],
  ['kort', 'kortere', 'kortest', 'korteste'],
  ['lav', 'lavere', 'lavest', 'laveste'],
];

/** Other forms of a word that stand in the collection, without the word itself. `known` says what stands there. */
export function siblingsOf(word: string, known: (word: string) => boolean): string[] {
  const forms = new Set<string>();
  for (const row of IRREGULAR) if (row.includes(word)) for (const form of row) forms.add(form);
  for (const row of PARADIGMS) for (const form of formsInRow(word, row, known)) forms.add(form);
  forms.delete(word);
  return [...forms].filter(known);
}

/** A row counts when a third form speaks for it too, or the two endings are longer than a coincidence. */
function formsInRow(word: string, row: readonly string[], known: (word: string) => boolean): string[] {
  return row.flatMap((ending) => {
    if (!word.endsWith(ending)) return [];
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST_STEM) return [];
    const forms = row.flatMap((other) => [stem + other, ...doubled(stem, ending, other)]).filter(known);
    return forms.length >= 3 || (forms.length === 2 && stem.length >= 6) ? forms : [];
  });
}

/** A single consonant is doubled before a vowel: `kat`, `katten`. */
function doubled(stem: string, ending: string, other: string): string[] {
  const last = stem.slice(-1);
  if (ending === '' && /^[eæ]/.test(other) && /[bdfgklmnprst]$/.test(stem)) return [stem + last + other];
  return other === '' && stem.at(-2) === last ? [stem.slice(0, -1)] : [];
}
