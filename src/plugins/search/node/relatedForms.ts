import { stem } from '../../../danish/stem';
import type { Language } from './language';

/**
 * Forms of one word that the stem does not bring together, as links between terms: `boeger` → [bog], `bog` → [boeger, boegerne].
 * Each such form leads to its dictionary word and that word to the forms which the collection holds. A form that the
 * collection lacks is in the answer too when it leads somewhere: a reader may ask with it.
 */
export function findRelatedForms(terms: ReadonlySet<string>, language: Language): Map<string, string[]> {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = links.get(from) ?? new Set();
    links.set(from, known.add(to));
  };
  for (const lemma of lemmasIn(terms, language)) {
    const stems = new Map([lemma, ...language.formsOf(lemma)].map((form) => [form, stem(form)]));
    const present = new Set([...stems].flatMap(([form, own]) => (terms.has(form) ? [own] : [])));
    for (const [form, own] of stems) {
      if (own === stems.get(lemma)) continue;
      if ([...present].some((other) => other !== own)) link(form, lemma);
      if (terms.has(form)) link(lemma, form);
    }
  }
  return new Map([...links].map(([term, related]) => [term, [...related].sort()]));
}

function lemmasIn(terms: ReadonlySet<string>, language: Language): Set<string> {
  return new Set([...terms].flatMap((term) => language.lemmasOf(term)));
}
