import { derivationsOf } from '../../../../danish/derivation';
import type { Term } from '../dictionary';
import type { IndexReader } from '../indexReader';
import type { Postings } from '../postings';
import { findForms } from './forms';
import { knownHalves, splitUnknown } from './splits';
import { findTypos } from './typos';
import type { QueryWord } from './words';

/** One way in which a word of the query may stand in a text, and how much that is worth. */
export interface Reading {
  text: string;
  weight: number;
  postings: Postings;
}

/** A word of the query with all that answers it. */
export interface Concept {
  word: QueryWord;
  readings: Reading[];
  /** Ways in which several words together say the same; each word with its readings. */
  splits: Reading[][][];
  /** The word that was read instead, when nothing is spelled as the reader wrote it. */
  correction: string | null;
}

/** What a reading is worth beside the word itself. Of a word that was read as another its other forms are worth less: two guesses. */
export const WEIGHTS = { exact: 1, form: 0.35, unfinished: 0.6, synonym: 0.7, inner: 0.3, typo: [1, 0.8, 0.5], split: 0.6, derived: 0.25, half: 0.5, formOfTypo: 0.1 };

/** Of the words that begin as an unfinished one does, so many count: the most frequent ones. */
const MOST_COMPLETIONS = 16;
const MOST_COMPLETION_PARTS = 4;
const MOST_TYPOS = 3;

interface Weighted {
  term: Term;
  weight: number;
}

/** Looks up a word of the query, while its synonyms may still be on their way. */
export async function findConcept(index: IndexReader, word: QueryWord, synonyms: () => Promise<readonly string[][]>): Promise<Concept> {
  // Pages are left out for what the reader wrote, never for what that may have meant.
  if (word.excluded) return { word, readings: await toReadings(index, await formsOf(index, word.term, 1)), splits: [], correction: null };
  const [forms, completions, inner, ...derived] = await Promise.all([
    formsOf(index, word.term, 1),
    word.unfinished ? findCompletions(index, word.term) : [],
    word.inner.length === 1 ? formsOf(index, word.inner[0] ?? '', WEIGHTS.inner) : [],
    ...derivationsOf(word.term).map((text) => formsOf(index, text, WEIGHTS.derived)),
  ]);
  const known = [...forms, ...completions, ...derived.flat()];
  const exists = known.some(({ term }) => term.count > 0);
  const splits = await findSplits(index, word, synonyms, exists);
  const typos = exists ? NO_CORRECTIONS : await findCorrections(index, word, splits.length);
  return { word, readings: await toReadings(index, [...known, ...typos.found, ...inner]), splits, correction: typos.correction };
}

async function formsOf(index: IndexReader, text: string, weight: number, form = WEIGHTS.form): Promise<Weighted[]> {
  const forms = await findForms(index, text);
  return forms.map((term) => ({ term, weight: weight * (term.text === text ? WEIGHTS.exact : form) }));
}

async function findCompletions(index: IndexReader, start: string): Promise<Weighted[]> {
  const terms = await index.termsBetween(start, `${start}\uffff`, MOST_COMPLETION_PARTS);
  const frequent = terms.filter(({ count, text }) => count > 0 && text !== start).sort((left, right) => right.count - left.count);
  return frequent.slice(0, MOST_COMPLETIONS).map((term) => ({ term, weight: WEIGHTS.unfinished }));
}

interface Corrections {
  found: Weighted[];
  correction: string | null;
}

const NO_CORRECTIONS: Corrections = { found: [], correction: null };

/**
 * What the collection has instead of a word: the nearest words, else the word's halves, each with its forms. What can be read
 * otherwise (in `ways` ways) is hardly two errors away from its meaning, and not to be taken apart.
 */
async function findCorrections(index: IndexReader, word: QueryWord, ways: number): Promise<Corrections> {
  const typos = await findTypos(index, word.term, word.unfinished);
  const most = ways > 0 ? 1 : 2;
  const nearest = typos.filter(({ distance }) => distance <= most && distance === typos[0]?.distance).slice(0, MOST_TYPOS);
  if (nearest.length === 0) return ways > 0 ? NO_CORRECTIONS : findHalves(index, word);
  const forms = await Promise.all(nearest.map(({ text, distance }) => formsOf(index, text, WEIGHTS.typo[distance] ?? 0, WEIGHTS.formOfTypo)));
  return { found: forms.flat(), correction: nearest[0]?.text ?? null };
}

async function findHalves(index: IndexReader, { term }: QueryWord): Promise<Corrections> {
  const halves = await knownHalves(index, term);
  const forms = await Promise.all(halves.map((text) => formsOf(index, text, WEIGHTS.half)));
  return { found: forms.flat(), correction: halves.length === 0 ? null : halves.join(' ') };
}

/** Compounds by their parts, words that hyphens hold together, and synonyms of several words. */
async function findSplits(index: IndexReader, word: QueryWord, synonyms: () => Promise<readonly string[][]>, exists: boolean): Promise<Reading[][][]> {
  const own = await index.term(word.term);
  const parts = own !== undefined && own.parts.length > 2 ? partsOf(own) : exists ? [] : await splitUnknown(index, word.term);
  const ways = [
    { words: parts, weight: WEIGHTS.split },
    { words: word.inner.length > 1 ? word.inner : [], weight: WEIGHTS.form },
    ...(await synonyms()).map((words) => ({ words, weight: WEIGHTS.synonym })),
  ].filter(({ words }) => words.length > 0);
  const read = await Promise.all(ways.map(({ words, weight }) => Promise.all(words.map(async (text) => toReadings(index, await formsOf(index, text, weight))))));
  return read.filter(standTogether);
}

/** Whether there is a passage with all of the words. Words that never meet are no other way to say one of them. */
function standTogether([first = [], ...others]: readonly Reading[][]): boolean {
  const places = others.map(placesOf);
  return [...placesOf(first)].some((passage) => places.every((set) => set.has(passage)));
}

function placesOf(readings: readonly Reading[]): Set<number> {
  return new Set(readings.flatMap(({ postings }) => [...postings.passages]));
}

function partsOf({ text, parts }: Term): string[] {
  return parts.flatMap((start, place) => (place % 2 === 0 ? [text.slice(start, parts[place + 1])] : []));
}

/** Each term once, with the best of its weights, where the collection has it. */
async function toReadings(index: IndexReader, weighted: readonly Weighted[]): Promise<Reading[]> {
  const best = new Map<string, Weighted>();
  for (const item of weighted) {
    if (item.term.count > 0 && item.weight > (best.get(item.term.text)?.weight ?? 0)) best.set(item.term.text, item);
  }
  return Promise.all([...best.values()].map(async ({ term, weight }) => ({ text: term.text, weight, postings: await index.postingsOf(term) })));
}
