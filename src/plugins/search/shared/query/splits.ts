import type { IndexReader } from '../indexReader';
import { findForms } from './forms';

const SHORTEST_PART = 4;
/** Lengths of ends that are looked up. */
const MOST_ENDS = 9;
const LINKS = ['', 's', 'e', 'er'];

/**
 * The two parts of a compound that the collection does not have but whose parts it has, or none:
 * `murstensgenbrug` → [mursten, genbrug]. Of several ways the one with the longest shorter part is taken.
 */
export async function splitUnknown(index: IndexReader, word: string): Promise<string[]> {
  const starts = await knownStarts(index, word);
  const ways = starts.flatMap((start) => LINKS.flatMap((link) => endAfter(word, start, link)));
  const sorted = ways.sort((left, right) => shorter(right) - shorter(left));
  for (const way of sorted) if (await isKnown(index, way[1])) return way;
  return [];
}

/**
 * What the collection has of a word that it does not have: its longest beginning and its longest end that are words, as far
 * as they do not overlap. `betonknusning` → [beton], `kalkmursten` → [mursten].
 */
export async function knownHalves(index: IndexReader, word: string): Promise<string[]> {
  const [starts, ends] = await Promise.all([knownStarts(index, word), knownEnds(index, word)]);
  const end = await longestKnown(index, ends);
  const start = await longestKnown(index, starts.filter((text) => text.length + (end?.length ?? 0) <= word.length));
  return [start, end].filter((text) => text !== undefined);
}

async function longestKnown(index: IndexReader, words: readonly string[]): Promise<string | undefined> {
  const sorted = [...words].sort((left, right) => right.length - left.length);
  for (const word of sorted) if (await isKnown(index, word)) return word;
  return undefined;
}

async function knownEnds(index: IndexReader, word: string): Promise<string[]> {
  // Each end may stand in another part of the dictionary; heads of compounds are seldom longer.
  return knownOf(index, lengthsOfParts(word).slice(0, MOST_ENDS).map((length) => word.slice(-length)));
}

async function knownStarts(index: IndexReader, word: string): Promise<string[]> {
  return knownOf(index, lengthsOfParts(word).map((length) => word.slice(0, length)));
}

function lengthsOfParts(word: string): number[] {
  return Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, step) => step + SHORTEST_PART);
}

/** The words that stand in the dictionary, if only as forms of others. */
async function knownOf(index: IndexReader, words: readonly string[]): Promise<string[]> {
  const terms = await Promise.all(words.map((word) => index.term(word)));
  return terms.flatMap((term) => (term === undefined ? [] : [term.text]));
}

function endAfter(word: string, start: string, link: string): [string, string][] {
  const end = word.slice(start.length + link.length);
  return word.startsWith(start + link) && end.length >= SHORTEST_PART ? [[start, end]] : [];
}

function shorter([start, end]: [string, string]): number {
  return Math.min(start.length, end.length);
}

async function isKnown(index: IndexReader, text: string): Promise<boolean> {
  const forms = await findForms(index, text);
  return forms.some(({ count }) => count > 0);
}
