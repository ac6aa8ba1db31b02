import { editDistance, prefixEditDistance } from '../../../../danish/editDistance';
import type { Word } from '../dictionary';
import type { IndexReader } from '../indexReader';
import { fromMiddle, MIDDLE, middlePrefix } from '../middles';

export interface Typo {
  text: string;
  distance: number;
  /** See `Word`. */
  frequency: number;
}

/** Letters at the beginning that are taken as right when the error is sought after them. */
const KNOWN_START = 3;
/** Of words that begin equally near, those are nearer that end soonest; beyond so many letters it no longer matters. */
const MOST_REST = 3;
/** The dictionary is never searched in more than so many parts for one word. */
const MOST_PARTS = 6;

/** How many errors a word may have: none below four letters or with digits, one up to seven letters, two beyond. */
export function allowedErrors(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Terms that differ from the word by few errors, the nearest first and of these the most frequent. An unfinished word is held against the beginnings of
 * terms. Errors after the third letter are found from the beginning of the word; those before from its middle.
 */
export async function findTypos(index: IndexReader, word: string, unfinished: boolean): Promise<Typo[]> {
  const most = allowedErrors(word);
  if (most === 0) return [];
  const distanceTo = (text: string): number => (unfinished ? prefixEditDistance : editDistance)(word, text, most);
  const [starts, middles] = await Promise.all([fromStart(index, word), fromMiddles(index, word, unfinished, most)]);
  const typos = [...new Map([...starts, ...middles].map((known) => [known.text, known])).values()].flatMap(({ text, frequency }) => {
    const distance = distanceTo(text);
    return distance <= most ? [{ text, distance, frequency, rest: editDistance(word, text, MOST_REST) }] : [];
  });
  return typos.sort((left, right) => left.distance - right.distance || left.rest - right.rest || right.frequency - left.frequency);
}

async function fromStart(index: IndexReader, word: string): Promise<Word[]> {
  const start = word.slice(0, KNOWN_START);
  const terms = await index.termsBetween(start, `${start}\uffff`, MOST_PARTS);
  return terms.flatMap(({ text, count }) => (count > 0 ? [{ text, frequency: Math.floor(Math.log2(count)) }] : []));
}

/** A letter too many or too few at the beginning shifts the middle by one. */
async function fromMiddles(index: IndexReader, word: string, unfinished: boolean, most: number): Promise<Word[]> {
  const ends = [0, -1, 1].map((shift) => word.slice(MIDDLE + shift));
  const whole = ends.map((end) => middlePrefix(end, !unfinished));
  // With a second error further on, only the letters right after the middle can be relied on.
  const partial = most < 2 ? [] : ends.map((end) => middlePrefix(end.slice(0, KNOWN_START), false));
  const starts = [...whole, ...partial].filter((start) => start !== '');
  const lists = await Promise.all([...new Set(starts)].map((start) => index.middlesFrom(start, MOST_PARTS / 2)));
  return lists.flat().map(({ text, frequency }) => ({ text: fromMiddle(text), frequency }));
}
