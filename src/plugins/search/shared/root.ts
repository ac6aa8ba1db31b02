import { BitReader, BitWriter, type BitCoder } from './bitCoder';
import { NumberModels } from './codes';
import { TextModels } from './codeText';
import { CUTS } from './middles';

/** What must be known before anything can be looked up: the shape of the collection and where each part begins. */
export interface Root {
  /** Number of passages, all pages together. */
  passages: number;
  /** First passage of each page, and the number of passages at the end. */
  starts: Int32Array;
  /** Size of each page as a class; see `sizeOfClass`. */
  sizes: Uint8Array;
  /** Number of telling words in the title of each page, `MOST_TITLE_WORDS` at most. */
  titleWords: Uint8Array;
  /** 1 for pages that mention what they are not about. */
  registers: Uint8Array;
  /** First term of each part of the dictionary, and the checksum in the part's name. */
  dictionary: PartStart[];
  /** First block of postings of each part of the dictionary, and the number of blocks at the end; no block is shared by two parts. */
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

/** Titles longer than this are as good as this long. */
export const MOST_TITLE_WORDS = 15;

/** Numbered parts lie in folders, so that one checksum vouches for many. */
export const PARTS_PER_FOLDER = 64;

/** Passages in one part of texts. */
export const PASSAGES_PER_TEXT = 4;

/** Number of the part of texts that holds a passage. */
export function textPartOf(passage: number): number {
  return Math.floor(passage / PASSAGES_PER_TEXT);
}

/** Changes with the format: an index written by another version is not read. */
const FORMAT = 2;

const SIZE_STEPS = 2;

/** Number of terms of a page to its class, two classes for each doubling: 0 → 0, 100 → 13. */
export function classOfSize(size: number): number {
  return Math.round(Math.log2(size + 1) * SIZE_STEPS);
}

export function sizeOfClass(sizeClass: number): number {
  return 2 ** (sizeClass / SIZE_STEPS) - 1;
}

export function writeRoot(root: Root): Uint8Array {
  const writer = new BitWriter();
  codeRoot(writer, root);
  return writer.finish();
}

/** Unpacks a root, or answers null when another version of the format wrote it. */
export function readRoot(bytes: Uint8Array): Root | null {
  return codeRoot(new BitReader(bytes), null);
}

const [VERSION, PASSAGES, SIZES, LENGTHS, CHECKSUMS, REGISTERS, TITLE_WORDS, PEAKS, BLOCKS] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function codeRoot(coder: BitCoder, given: Root | null): Root | null {
  const numbers = new NumberModels(9);
  if (numbers.code(coder, VERSION, FORMAT) !== FORMAT) return null;
  const pages = numbers.code(coder, LENGTHS, given === null ? 0 : given.sizes.length);
  const starts = given?.starts ?? new Int32Array(pages + 1);
  const sizes = given?.sizes ?? new Uint8Array(pages);
  const titleWords = given?.titleWords ?? new Uint8Array(pages);
  const registers = given?.registers ?? new Uint8Array(pages);
  for (let page = 0; page < pages; page += 1) {
    starts[page + 1] = (starts[page] ?? 0) + numbers.code(coder, PASSAGES, (starts[page + 1] ?? 0) - (starts[page] ?? 0));
    sizes[page] = numbers.code(coder, SIZES, sizes[page] ?? 0);
    titleWords[page] = numbers.code(coder, TITLE_WORDS, titleWords[page] ?? 0);
    registers[page] = numbers.code(coder, REGISTERS, registers[page] ?? 0);
  }
  return {
    passages: starts[pages] ?? 0,
    starts,
    sizes,
    titleWords,
    registers,
    dictionary: codeStarts(coder, numbers, given?.dictionary ?? []),
    blockStarts: codeBlockStarts(coder, numbers, given?.blockStarts ?? []),
    middles: CUTS.map((_, cut) => codeStarts(coder, numbers, given?.middles[cut] ?? [])),
    blockFolders: codeChecksums(coder, numbers, given?.blockFolders ?? []),
    textFolders: codeChecksums(coder, numbers, given?.textFolders ?? []),
    facets: codeChecksum(coder, numbers, given?.facets ?? 0),
    synonyms: codeChecksum(coder, numbers, given?.synonyms ?? 0),
  };
}

function codeStarts(coder: BitCoder, numbers: NumberModels, given: readonly PartStart[]): PartStart[] {
  const texts = new TextModels();
  const length = numbers.code(coder, LENGTHS, given.length);
  return Array.from({ length }, (_, index) => ({
    first: texts.code(coder, given[index]?.first ?? ''),
    checksum: codeChecksum(coder, numbers, given[index]?.checksum ?? 0),
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
  return Array.from({ length }, (_, index) => codeChecksum(coder, numbers, given[index] ?? 0));
}

/** 30 bits are enough to tell two versions of one part apart, and fit a code for whole numbers. */
function codeChecksum(coder: BitCoder, numbers: NumberModels, checksum: number): number {
  return numbers.code(coder, CHECKSUMS, checksum);
}
