import { stem } from '../../../../danish/stem';
import type { Term } from '../dictionary';
import { firstFrom } from '../halving';
import type { IndexReader } from '../indexReader';

/** Beginnings of the endings that a Danish stem may take; each shows where in the dictionary such forms may stand. */
const ENDINGS = ['', 'e', 'en', 'er', 'et', 's', 't'];

/** All terms that are forms of the same word as `text`: by their stem, and by what the dictionary says of irregular ones. */
export async function findForms(index: IndexReader, text: string): Promise<Term[]> {
  const own = await findSameStem(index, text);
  const heads = await Promise.all(relatedOf(own).map((form) => findSameStem(index, form)));
  // A form leads to its dictionary word, and that word to the other forms.
  const siblings = await Promise.all(relatedOf(heads.flat()).map((form) => index.term(form)));
  const found = [...own, ...heads.flat(), ...siblings.filter((term) => term !== undefined)];
  return [...new Map(found.map((term) => [term.text, term])).values()];
}

function relatedOf(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap(({ related }) => related))];
}

async function findSameStem(index: IndexReader, text: string): Promise<Term[]> {
  const own = stem(text);
  const starts = [text, ...ENDINGS.map((ending) => own + ending), own + own.slice(-1)];
  for (const start of starts) index.expect(start);
  const parts = await Promise.all([...new Set(starts)].map((start) => index.termsNear(start)));
  const same = [...new Set(parts)].flatMap((part) => startingWith(part, own).filter((term) => term.text === text || stem(term.text) === own));
  return same.some((term) => term.text === text) ? same : [...same, ...(await exactly(index, text))];
}

async function exactly(index: IndexReader, text: string): Promise<Term[]> {
  const term = await index.term(text);
  return term === undefined ? [] : [term];
}

/** The stretch of a sorted part that begins with `start`. */
function startingWith(part: readonly Term[], start: string): Term[] {
  const first = firstFrom(part, start, ({ text }) => text);
  let end = first;
  while (part[end]?.text.startsWith(start) === true) end += 1;
  return part.slice(first, end);
}
