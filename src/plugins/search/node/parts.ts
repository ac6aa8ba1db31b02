import { checksumOf, seal } from '../shared/checksum';
import { frequencyOf, INLINE_COUNT, writeDictionary, writeWords, type Term } from '../shared/dictionary';
import { CUTS, toMiddle } from '../shared/middles';
import type { Postings } from '../shared/postings';
import { writeBlock } from '../shared/postingsBlock';
import { PARTS_PER_FOLDER, type PartStart } from '../shared/root';

/** Terms in one part of the dictionary: some kilobytes, for a part is fetched for each word of a query. */
const TERMS_PER_PART = 240;
const WORDS_PER_PART = 400;
/** Postings in one block, unless a single term has more. */
const POSTINGS_PER_BLOCK = 1500;

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

/** Packs sorted entries into parts of the dictionary and blocks of postings, unsealed; no block is shared by two parts. */
export function packDictionary(entries: readonly Entry[], passages: number): { dictionary: Packed; blocks: Uint8Array[]; blockStarts: number[] } {
  const blocks: Uint8Array[] = [];
  const blockStarts = [0];
  const parts = chunk(entries, TERMS_PER_PART).map((chunkOfEntries) => {
    const { terms, lists } = assignBlocks(chunkOfEntries, blocks.length);
    blocks.push(...lists.map((list) => writeBlock(list, passages)));
    blockStarts.push(blocks.length);
    return { first: terms[0]?.text ?? '', bytes: writeDictionary(terms, passages), peak: peakOf(terms.map(({ count }) => frequencyOf(Math.max(1, count)))) };
  });
  return { dictionary: toPacked(parts), blocks, blockStarts };
}

function assignBlocks(entries: readonly Entry[], firstBlock: number): { terms: Term[]; lists: Postings[][] } {
  const lists: Postings[][] = [];
  let room = 0;
  const terms = entries.map((entry): Term => {
    const count = entry.postings?.passages.length ?? 0;
    const term = { text: entry.text, count, related: [...entry.related], parts: [...entry.parts] };
    if (entry.postings === null || count <= INLINE_COUNT) return { ...term, postings: entry.postings, block: -1 };
    if (count > room) {
      lists.push([]);
      room = Math.max(POSTINGS_PER_BLOCK, count);
    }
    lists.at(-1)?.push(entry.postings);
    room -= count;
    return { ...term, postings: null, block: firstBlock + lists.length - 1 };
  });
  return { terms, lists };
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
