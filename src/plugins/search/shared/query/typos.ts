import { editDistance, prefixEditDistance } from '../../../../danish/editDistance';
import { frequencyOf, type Word } from '../dictionary';
import type { IndexReader } from '../indexReader';
import { CUTS, fromMiddle, middlePrefix } from '../middles';

export interface Typo {
  text: string;
  distance: number;
  /** See `Word`. */
  frequency: number;
}

/** Letters at the beginning that are taken as right when the error is sought after them. */
const KNOWN_START = 3;
/** Letters after a cut that are taken as right when an error is sought on both sides of them. */
const KNOWN_MIDDLE = 2;
/** The dictionary is never searched in more than so many parts for one beginning, and in so many when nothing else helps. */
const MOST_PARTS = 6;
const MOST_LAST_PARTS = 12;
/** Of words that begin equally near, those are nearer that end soonest; beyond so many letters it no longer matters. */
const MOST_REST = 3;

/** How many errors a word may have: none below four letters or with digits, one up to seven letters, two beyond. */
export function allowedErrors(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** How many errors to look for: a word that lacks a letter, or two where two are allowed, may be long enough for them. */
function soughtErrors(written: string): number {
  if (written.length < 3 || /\d/.test(written)) return 0;
  return written.length < 6 ? 1 : 2;
}

/**
 * Terms that differ from the word by few errors, the nearest first and of these the most frequent. An unfinished word is held
 * against the beginnings of terms. Errors after the third letter are found from the beginning of the word, those before from
 * its middle, and only when these find nothing, errors on both sides of the middle, and then whatever has the first letter.
 */
export async function findTypos(index: IndexReader, word: string, unfinished: boolean): Promise<Typo[]> {
  const most = soughtErrors(word);
  if (most === 0) return [];
  const near = await Promise.all([fromStart(index, word, KNOWN_START, MOST_PARTS), fromEnds(index, word, unfinished, CUTS[0], [0, -1, 1])]);
  const typos = measure(near.flat(), word, unfinished);
  if (typos.length > 0) return typos;
  const far = most < 2 ? [] : await Promise.all([fromEnds(index, word, unfinished, CUTS[1], [0, -1, 1, -2, 2]), fromMiddles(index, word)]);
  const further = measure(far.flat(), word, unfinished);
  return further.length > 0 ? further : measure(await fromStart(index, word, 1, MOST_LAST_PARTS), word, unfinished);
}

function measure(words: readonly Word[], written: string, unfinished: boolean): Typo[] {
  const distance = byLetters(written);
  const allowedAsStart = unfinished ? allowedErrors(written) : 0;
  const typos = [...new Map(words.map((word) => [word.text, word])).values()].flatMap(({ text, frequency }) => {
    const whole = distance(text, MOST_REST, editDistance);
    const asStart = allowedAsStart === 0 ? whole : distance(text, allowedAsStart, prefixEditDistance);
    const isNear = whole <= allowedErrors(text) || asStart <= allowedAsStart;
    return isNear ? [{ text, distance: Math.min(whole, asStart), frequency, rest: whole }] : [];
  });
  return typos.sort((left, right) => left.distance - right.distance || left.rest - right.rest || right.frequency - left.frequency);
}

/** Two letters may be one that was folded, or have come together by an error: the nearer reading counts. */
function byLetters(written: string): (text: string, most: number, distance: typeof editDistance) => number {
  const asLetters = toLetters(written);
  return (text, most, distance) => {
    const letters = toLetters(text);
    const plain = distance(written, text, most);
    return letters === text && asLetters === written ? plain : Math.min(plain, distance(asLetters, letters, most));
  };
}

/** A folded word with `å`, `æ` and `ø` as the one key that they are: an error in them is one error. */
function toLetters(folded: string): string {
  return folded.replace(/aa|ae|oe/g, (pair) => (pair === 'aa' ? 'å' : pair === 'ae' ? 'æ' : 'ø'));
}

async function fromStart(index: IndexReader, word: string, known: number, most: number): Promise<Word[]> {
  const start = word.slice(0, known);
  const terms = await index.termsBetween(start, `${start}\uffff`, most);
  return terms.flatMap(({ text, count }) => (count > 0 ? [{ text, frequency: frequencyOf(count) }] : []));
}

/** Words that are right from a cut on. Letters too many or too few before the cut shift it. */
async function fromEnds(index: IndexReader, word: string, unfinished: boolean, cut: number, shifts: readonly number[]): Promise<Word[]> {
  const ends = shifts.map((shift) => word.slice(cut + shift));
  const wholes = ends.filter((end) => !unfinished || end.length < KNOWN_MIDDLE).map((end) => middlePrefix(end, true));
  const starts = unfinished ? ends.map((end) => middlePrefix(end, false)) : [];
  return lookUp(index, cut, [...wholes, ...starts]);
}

/** Words that are right in the letters after the first cut, with one error before them and one after. */
function fromMiddles(index: IndexReader, word: string): Promise<Word[]> {
  const [cut] = CUTS;
  return lookUp(index, cut, [0, -1, 1].map((shift) => middlePrefix(word.slice(cut + shift, cut + shift + KNOWN_MIDDLE), false)));
}

async function lookUp(index: IndexReader, cut: number, starts: readonly string[]): Promise<Word[]> {
  const known = [...new Set(starts)].filter((start) => start !== '');
  const lists = await Promise.all(known.map((start) => index.middlesFrom(start, cut, MOST_PARTS)));
  return lists.flat().map(({ text, frequency }) => ({ text: fromMiddle(text), frequency }));
}
