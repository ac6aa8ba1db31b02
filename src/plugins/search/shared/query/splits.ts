import type { IndexReader } from '../indexReader';
import { findForms } from './forms';

const SHORTEST_PART = 4;
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

async function knownStarts(index: IndexReader, word: string): Promise<string[]> {
  const lengths = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, step) => step + SHORTEST_PART);
  const terms = await Promise.all(lengths.map((length) => index.term(word.slice(0, length))));
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
