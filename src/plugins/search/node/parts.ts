import { checksumOf, seal } from '../shared/checksum';
import { FREQUENT_COUNT, frequencyOf, INLINE_COUNT, writeWords, type Term } from '../shared/dictionary';
import { isInBlock, writeDictionaryPart } from '../shared/dictionaryPart';
import { CUTS, toMiddle } from '../shared/middles';
import type { Postings } from '../shared/postings';
import { writeBlock } from '../shared/postingsBlock';
import { PARTS_PER_FOLDER, type PartStart } from '../shared/root';

/** Terms in one part of the dictionary: some kilobytes, for a part is fetched for each word of a query. */
const TERMS_PER_PART = 120;
const WORDS_PER_PART = 400;

export interface Packed {
  starts: PartStart[];
  /** Sealed, in order. */
  parts: Uint8Array[];
}

/** What the dictionary says of one term besides where it stands. */
export interface Entry {
  text: string;
  related: readonly string[];
  parts: readonly number[];
  postings: Postings | null;
}

/** Packs sorted entries into parts of the dictionary, and each list of a frequent term into a block; all unsealed. */
export function packDictionary(entries: readonly Entry[], passages: number): { dictionary: Packed; blocks: Uint8Array[]; blockStarts: number[] } {
  const blocks: Uint8Array[] = [];
  const blockStarts = [0];
  const parts = chunk(entries, TERMS_PER_PART).map((chunkOfEntries) => {
    const terms = toTerms(chunkOfEntries, blocks.length);
    const lists = terms.flatMap((term, at) => (isInBlock(term) ? (chunkOfEntries[at]?.postings ?? []) : []));
    const frequent = terms.flatMap(({ block }, at) => (block >= 0 ? (chunkOfEntries[at]?.postings ?? []) : []));
    blocks.push(...frequent.map((list) => writeBlock([list], passages)));
    blockStarts.push(blocks.length);
    return { first: terms[0]?.text ?? '', bytes: writeDictionaryPart(terms, lists, passages), peak: peakOf(terms.map(({ count }) => frequencyOf(Math.max(1, count)))) };
  });
  return { dictionary: toPacked(parts), blocks, blockStarts };
}

/** What the dictionary says of each entry; frequent terms have blocks by number, from `firstBlock` on. */
function toTerms(entries: readonly Entry[], firstBlock: number): Term[] {
  let block = firstBlock;
  return entries.map(({ text, related, parts, postings }): Term => {
    const count = postings?.passages.length ?? 0;
    const term = { text, count, related: [...related], parts: [...parts], postings: count <= INLINE_COUNT ? postings : null };
    if (count <= FREQUENT_COUNT) return { ...term, block: -1 };
    block += 1;
    return { ...term, block: block - 1 };
  });
}

/** Packs the words once more, sorted by their middles, for typing errors in the first letters. Words that are cut off wholly are left out beyond the first cut. */
export function packMiddles(entries: readonly Entry[], cut: number): Packed {
  const long = entries.filter(({ text }) => cut === CUTS[0] || text.length > cut);
  const words = long.flatMap(({ text, postings }) => (postings === null ? [] : [{ text: toMiddle(text, cut), frequency: frequencyOf(postings.passages.length) }]));
  words.sort((left, right) => (left.text < right.text ? -1 : 1));
  return toPacked(chunk(words, WORDS_PER_PART).map((part) => ({ first: part[0]?.text ?? '', bytes: writeWords(part), peak: peakOf(part.map(({ frequency }) => frequency)) })));
}

function peakOf(frequencies: readonly number[]): number {
  return frequencies.reduce((peak, frequency) => Math.max(peak, frequency), 0);
}

function toPacked(parts: readonly { first: string; bytes: Uint8Array; peak: number }[]): Packed {
  return {
    starts: parts.map(({ first, bytes, peak }) => ({ first, checksum: checksumOf(bytes), peak })),
    parts: parts.map(({ bytes }) => seal(bytes)),
  };
}

/** One checksum for each folder of numbered parts. */
export function folderChecksums(parts: readonly Uint8Array[]): number[] {
  return chunk(parts, PARTS_PER_FOLDER).map((folder) => checksumOf(Buffer.concat(folder)));
}

export function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
