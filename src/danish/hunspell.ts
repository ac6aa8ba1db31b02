import { changeWord, type DictionaryEntry } from './hunspellEntries';
import { findSingulars } from './vowelChanges';

/** The words of a dictionary and their forms, all folded. */
export interface WordForms {
  /** Dictionary words that the form may belong to: `murstenene` → [mursten]; none for unknown words. */
  lemmasOf(form: string): readonly string[];
  /** All forms of a dictionary word, itself among them; none for what is no dictionary word. */
  formsOf(lemma: string): readonly string[];
  has(form: string): boolean;
}

/**
 * Expands a hunspell dictionary into all forms of its words; what stands only within compounds is left out.
 *
 * Own code: the readers on npm either do not tell the word of a form or take ten times as long, and none knows the
 * Danish dictionary's lists of irregular forms.
 */
export function collectWordForms(dictionary: readonly DictionaryEntry[]): WordForms {
  const entries = groupByLemma(dictionary);
  const lemmas = collectLemmas(entries);
  const formsOf = (lemma: string): string[] => [...new Set((entries.get(lemma) ?? []).flatMap(expandEntry))];
  const lemmasOf = (form: string): string[] => {
    const bases = form.endsWith('s') ? toList(lemmas.get(form.slice(0, -1))) : [];
    return [...new Set([...toList(lemmas.get(form)), ...bases.filter((lemma) => formsOf(lemma).includes(form))])];
  };
  return { lemmasOf, formsOf, has: (form) => lemmas.has(form) || lemmasOf(form).length > 0 };
}

function groupByLemma(dictionary: readonly DictionaryEntry[]): Map<string, DictionaryEntry[]> {
  const words = new Set(dictionary.map(({ folded }) => folded));
  const entries = new Map<string, DictionaryEntry[]>();
  for (const entry of dictionary) {
    const singulars = findSingulars(entry.folded, words);
    for (const lemma of singulars.length > 0 ? singulars : [entry.folded]) {
      const others = entries.get(lemma);
      if (others === undefined) entries.set(lemma, [entry]);
      else others.push(entry);
    }
  }
  return entries;
}

function expandEntry(entry: DictionaryEntry): string[] {
  return [...changeWord(entry, entry.paradigm.endings), ...entry.irregular];
}

/** The lemmas of all forms but genitives, which are half of them and can be told by their `s`. */
function collectLemmas(entries: ReadonlyMap<string, readonly DictionaryEntry[]>): Map<string, string | string[]> {
  const lemmas = new Map<string, string | string[]>();
  for (const [lemma, own] of entries) {
    const forms = own.flatMap(expandEntry);
    for (const form of forms) {
      if (form.endsWith('s') && forms.includes(form.slice(0, -1))) continue;
      const others = lemmas.get(form);
      if (others === undefined) lemmas.set(form, lemma);
      else if (!toList(others).includes(lemma)) lemmas.set(form, [...toList(others), lemma]);
    }
  }
  return lemmas;
}

/** Most forms belong to one word; half a million lists of one would be a waste. */
function toList(value: string | string[] | undefined): string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
