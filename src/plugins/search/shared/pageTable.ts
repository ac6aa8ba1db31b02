import { BitReader, BitWriter, type BitCoder } from './bitCoder';
import { NumberModels } from './codes';

/** What the ranking must know of every page. */
export interface PageTable {
  /** First passage of each page, and the number of passages at the end. */
  starts: Int32Array;
  /** Size of each page as a class; see `sizeOfClass`. */
  sizes: Uint8Array;
  /** Number of telling words in the title of each page, `MOST_TITLE_WORDS` at most. */
  titleWords: Uint8Array;
  /** What keeps each page back among those that answer as well, a value of `STANDINGS`. */
  standings: Uint8Array;
}

/** Nothing; that it mentions what it is not about; that another version of it counts. */
export const STANDINGS = { usual: 0, register: 1, older: 2 } as const;

/** Titles longer than this are as good as this long. */
export const MOST_TITLE_WORDS = 15;

const SIZE_STEPS = 2;

/** Number of terms of a page to its class, two classes for each doubling: 0 → 0, 100 → 13. */
export function classOfSize(size: number): number {
  return Math.round(Math.log2(size + 1) * SIZE_STEPS);
}

export function sizeOfClass(sizeClass: number): number {
  return 2 ** (sizeClass / SIZE_STEPS) - 1;
}

export function writePageTable(table: PageTable): Uint8Array {
  const writer = new BitWriter();
  codePageTable(writer, table);
  return writer.finish();
}

export function readPageTable(bytes: Uint8Array): PageTable {
  return codePageTable(new BitReader(bytes), null);
}

const [PASSAGES, SIZES, PAGES, STANDING, TITLE_WORDS] = [0, 1, 2, 3, 4];

function codePageTable(coder: BitCoder, given: PageTable | null): PageTable {
  const numbers = new NumberModels(5);
  const pages = numbers.code(coder, PAGES, given === null ? 0 : given.sizes.length);
  const starts = given?.starts ?? new Int32Array(pages + 1);
  const sizes = given?.sizes ?? new Uint8Array(pages);
  const titleWords = given?.titleWords ?? new Uint8Array(pages);
  const standings = given?.standings ?? new Uint8Array(pages);
  for (let page = 0; page < pages; page += 1) {
    const start = starts[page] ?? 0;
    starts[page + 1] = start + numbers.code(coder, PASSAGES, (starts[page + 1] ?? 0) - start);
    sizes[page] = numbers.code(coder, SIZES, sizes[page] ?? 0);
    titleWords[page] = numbers.code(coder, TITLE_WORDS, titleWords[page] ?? 0);
    standings[page] = numbers.code(coder, STANDING, standings[page] ?? 0);
  }
  return { starts, sizes, titleWords, standings };
}
