import { BitReader, BitWriter, type BitCoder } from './bitCoder';
import { joinPair, splitPair } from './bytePair';
import { NumberModels } from './codes';
import { TextModels } from './codeText';
import { CHECKSUM_BITS } from './checksum';
import { CUTS } from './middles';

/** What must be known before anything can be looked up: the shape of the collection and where each part begins. */
export interface Root {
  /** Number of passages, all pages together. */
  passages: number;
  /** What is known of each page, packed: parts can be fetched before it is unpacked. */
  pageTable: Uint8Array;
  /** First term of each part of the dictionary, and the checksum in the part's name. */
  dictionary: PartStart[];
  /** First block of each part of the dictionary, and the number of blocks at the end: one for each of its frequent terms. */
  blockStarts: number[];
  /** The same as `dictionary` for the dictionaries of words read from the middle, one for each of `CUTS`. */
  middles: PartStart[][];
  /** Checksums of the folders of posting blocks, `PARTS_PER_FOLDER` blocks each. */
  blockFolders: number[];
  /** Checksums of the folders of texts. */
  textFolders: number[];
  /** Checksum of the filters' part. */
  facets: number;
  /** Checksum of the synonyms' part. */
  synonyms: number;
}

export interface PartStart {
  first: string;
  checksum: number;
  /** How frequent the most frequent word in the part is; see `frequencyOf`. */
  peak: number;
}

/** Numbered parts lie in folders, so that one checksum vouches for many. */
export const PARTS_PER_FOLDER = 64;

/** Passages in one part of texts. */
export const PASSAGES_PER_TEXT = 4;

/** Number of the part of texts that holds a passage. */
export function textPartOf(passage: number): number {
  return Math.floor(passage / PASSAGES_PER_TEXT);
}

/** Changes with the format: an index written by another version is not read. */
const FORMAT = 3;

export function writeRoot(root: Root): Uint8Array {
  const writer = new BitWriter();
  codeDirectory(writer, root);
  return joinPair(writer.finish(), root.pageTable);
}

/** Unpacks a root, or answers null when another version of the format wrote it. Throws on fewer bytes than any has. */
export function readRoot(bytes: Uint8Array): Root | null {
  const [packed, pageTable] = splitPair(bytes);
  const directory = codeDirectory(new BitReader(packed), null);
  return directory === null ? null : { ...directory, pageTable };
}

const [VERSION, PASSAGES, LENGTHS, PEAKS, BLOCKS] = [0, 1, 2, 3, 4];

function codeDirectory(coder: BitCoder, given: Root | null): Omit<Root, 'pageTable'> | null {
  const numbers = new NumberModels(5);
  if (numbers.code(coder, VERSION, FORMAT) !== FORMAT) return null;
  return {
    passages: numbers.code(coder, PASSAGES, given?.passages ?? 0),
    dictionary: codeStarts(coder, numbers, given?.dictionary ?? []),
    blockStarts: codeBlockStarts(coder, numbers, given?.blockStarts ?? []),
    middles: CUTS.map((_, cut) => codeStarts(coder, numbers, given?.middles[cut] ?? [])),
    blockFolders: codeChecksums(coder, numbers, given?.blockFolders ?? []),
    textFolders: codeChecksums(coder, numbers, given?.textFolders ?? []),
    facets: codeChecksum(coder, given?.facets ?? 0),
    synonyms: codeChecksum(coder, given?.synonyms ?? 0),
  };
}

function codeStarts(coder: BitCoder, numbers: NumberModels, given: readonly PartStart[]): PartStart[] {
  const texts = new TextModels();
  const length = numbers.code(coder, LENGTHS, given.length);
  return Array.from({ length }, (_, index) => ({
    first: texts.code(coder, given[index]?.first ?? ''),
    checksum: codeChecksum(coder, given[index]?.checksum ?? 0),
    peak: numbers.code(coder, PEAKS, given[index]?.peak ?? 0),
  }));
}

/** As how many blocks each part has. */
function codeBlockStarts(coder: BitCoder, numbers: NumberModels, given: readonly number[]): number[] {
  const parts = numbers.code(coder, LENGTHS, Math.max(0, given.length - 1));
  const starts = [0];
  for (let part = 0; part < parts; part += 1) {
    const blocks = numbers.code(coder, BLOCKS, (given[part + 1] ?? 0) - (given[part] ?? 0));
    starts.push((starts[part] ?? 0) + blocks);
  }
  return starts;
}

function codeChecksums(coder: BitCoder, numbers: NumberModels, given: readonly number[]): number[] {
  const length = numbers.code(coder, LENGTHS, given.length);
  return Array.from({ length }, (_, index) => codeChecksum(coder, given[index] ?? 0));
}

/** As its bits: there is no habit in it to learn. */
function codeChecksum(coder: BitCoder, checksum: number): number {
  let read = 0;
  for (let bit = CHECKSUM_BITS - 1; bit >= 0; bit -= 1) read = read * 2 + coder.evenBit((checksum >>> bit) & 1);
  return read;
}
