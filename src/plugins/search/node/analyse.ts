import { isStopWord } from '../../../danish/stopWords';
import { tokenize } from '../../../danish/tokens';
import type { Language, MakeLanguage } from './language';
import type { PassageTerms } from './lunrIndex';
import type { Passage } from './passages';

/** A term counts at most so often in one field of a passage: more says nothing and would not fit a byte. */
const MOST_REPEATS = 255;

/** The terms of every passage by field. Function words are kept where they may be all there is: in titles. */
export function analysePassages(passages: readonly Passage[], makeLanguage: MakeLanguage): { terms: PassageTerms[]; language: Language } {
  const read = passages.map(({ title, heading, text }) => ({ title: termsOf(title), heading: contentTerms(heading), body: contentTerms(text) }));
  const language = makeLanguage(countTerms(read.flatMap(({ title, heading, body }) => [title, heading, body])));
  const partsOf = (words: readonly string[]) => capRepeats(words.flatMap((word) => language.splitCompound(word)));
  const terms = read.map(({ title, heading, body }) => {
    return { title, heading, body: capRepeats(body), parts: partsOf(body), titleParts: partsOf(title), headingParts: partsOf(heading) };
  });
  return { terms, language };
}

function countTerms(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function termsOf(text: string): string[] {
  return tokenize(text).map(({ term }) => term);
}

function contentTerms(text: string): string[] {
  return termsOf(text).filter((term) => !isStopWord(term));
}

function capRepeats(terms: readonly string[]): string[] {
  if (terms.length <= MOST_REPEATS) return [...terms];
  const seen = new Map<string, number>();
  return terms.filter((term) => {
    const count = (seen.get(term) ?? 0) + 1;
    seen.set(term, count);
    return count <= MOST_REPEATS;
  });
}
