import { checksumOf, unseal } from './checksum';
import { readWords, type Term, type Word } from './dictionary';
import { DictionaryPart } from './dictionaryPart';
import type { FacetsPart } from './facets';
import { createEarlySource, type EarlySource } from './earlySource';
import { firstFrom } from './halving';
import { ROOT_NAME } from './indexPlace';
import { CUTS } from './middles';
import { blockName, checksumOfFolder, dictionaryName, facetsName, middlesName, synonymsName, textName } from './partNames';
import type { Postings } from './postings';
import { PostingsBlock } from './postingsBlock';
import { readPageTable, sizeOfClass, type PageTable } from './pageTable';
import { readRoot, textPartOf, type PartStart, type Root } from './root';
import type { TextPart } from './textPart';

/** Where parts come from: a web server, a folder, or memory. */
export interface PartSource {
  /**
   * The bytes of a part by its name. Rejects when there are none. `again` asks past every cache, for what came before
   * was not whole.
   */
  read(name: string, again: boolean): Promise<Uint8Array>;
}

/** A part that is missing, cut short or of another version, even when asked for twice. */
export class PartFault extends Error {
  override readonly name = 'PartFault';
}

/** Opens an index by its root. Throws a `PartFault` when the root cannot be read. */
export async function openIndex(source: PartSource): Promise<IndexReader> {
  const root = await readChecked(source, ROOT_NAME, (bytes) => readRoot(unsealed(bytes)) ?? fail('another version'));
  return new IndexReader(root, source);
}

/** The table of pages with what follows from it. */
export interface Pages extends PageTable {
  /** By passage: every posting is asked for its page. */
  byPassage: Int32Array;
  /** How long each page is beside the mean of all. */
  relativeSizes: Float32Array;
}

/** Of more frequent terms in a part than these most would be fetched in vain. */
const MOST_EXPECTED = 3;

/** An index whose parts are fetched when they are first needed and kept from then on. */
export class IndexReader {
  private readonly parts = new Map<string, Promise<unknown>>();
  private readonly partOf = new WeakMap<Term, DictionaryPart>();
  private readonly source: EarlySource;
  private unpacked: Pages | null = null;

  constructor(
    readonly root: Root,
    source: PartSource,
  ) {
    this.source = createEarlySource(source);
  }

  /** What is known of the pages; unpacked when it is first asked for, which is best done while parts are on their way. */
  get pages(): Pages {
    this.unpacked ??= toPages(readPageTable(this.root.pageTable));
    return this.unpacked;
  }

  /**
   * Starts to fetch all that a word of a query is likely to need: its part of the dictionary and, where they are few, the
   * postings of the frequent terms in it, for whether it is one of them only the dictionary can say.
   */
  expect(text: string): void {
    const { dictionary, blockStarts, blockFolders } = this.root;
    const part = partWith(dictionary, text);
    const name = dictionaryName(part, checksumIn(dictionary, part));
    if (part >= dictionary.length || this.parts.has(name)) return;
    this.source.expect(name);
    const [from = 0, to = 0] = blockStarts.slice(part, part + 2);
    for (let block = from; block < to && to - from <= MOST_EXPECTED; block += 1) this.source.expect(blockName(block, blockFolders));
  }

  /** The term, or undefined when neither the collection nor the dictionary behind it has it. */
  async term(text: string): Promise<Term | undefined> {
    const near = await this.termsNear(text);
    const term = near[firstFrom(near, text, (item) => item.text)];
    return term?.text === text ? term : undefined;
  }

  /** The terms that share a part of the dictionary with `text`, or would if it had it. */
  async termsNear(text: string): Promise<Term[]> {
    const [list = []] = await this.termParts(text, text);
    return list;
  }

  /** All terms from `from` to `to`, both included, in order, out of at most `most` parts: those with the most frequent words. */
  async termsBetween(from: string, to: string, most = Infinity): Promise<Term[]> {
    const lists = await this.termParts(from, to, most);
    const textOf = ({ text }: Term): string => text;
    return lists.flatMap((list) => list.slice(firstFrom(list, from, textOf), firstFrom(list, `${to}\0`, textOf)));
  }

  /** Words read from the middle, at one of `CUTS`, that begin with `start`, in order, out of at most `most` parts, as above. */
  async middlesFrom(start: string, cut: number, most: number): Promise<Word[]> {
    const at = CUTS.findIndex((known) => known === cut);
    const starts = this.root.middles[at] ?? [];
    const lists = await this.partsBetween(starts, start, `${start}\uffff`, most, (index) =>
      this.keep(middlesName(cut, index, checksumIn(starts, index)), (bytes) => readWords(verified(bytes, starts, index))),
    );
    const textOf = ({ text }: Word): string => text;
    return lists.flatMap((list) => list.slice(firstFrom(list, start, textOf), firstFrom(list, `${start}\uffff`, textOf)));
  }

  async postingsOf(term: Term): Promise<Postings> {
    const known = this.partOf.get(term)?.postingsOf(term) ?? null;
    if (known !== null) return known;
    const { blockFolders, passages } = this.root;
    const block = await this.keep(blockName(term.block, blockFolders), (bytes) => new PostingsBlock(unsealed(bytes, checksumOfFolder(term.block, blockFolders)), [term.count], passages));
    return block.list(0);
  }

  async texts(passage: number): Promise<TextPart> {
    const { textFolders } = this.root;
    const version = checksumOfFolder(textPartOf(passage), textFolders);
    return this.keep(textName(textPartOf(passage), textFolders), (bytes) => {
      const part = parseJson<TextPart>(bytes);
      return part.version === version ? part : fail(OTHER_VERSION);
    });
  }

  facets(): Promise<FacetsPart> {
    return this.keep(facetsName(this.root.facets), (bytes) => parseJson<FacetsPart>(ofVersion(bytes, this.root.facets)));
  }

  synonyms(): Promise<readonly (readonly string[])[]> {
    return this.keep(synonymsName(this.root.synonyms), (bytes) => parseJson<readonly (readonly string[])[]>(ofVersion(bytes, this.root.synonyms)));
  }

  /** The page that a passage belongs to. */
  pageOf(passage: number): number {
    return this.pages.byPassage[passage] ?? 0;
  }

  private termParts(from: string, to: string, most = Infinity): Promise<Term[][]> {
    return this.partsBetween(this.root.dictionary, from, to, most, (index) =>
      this.keep(dictionaryName(index, checksumIn(this.root.dictionary, index)), (bytes) => {
        const part = new DictionaryPart(verified(bytes, this.root.dictionary, index), this.root.passages);
        for (const term of part.terms) this.partOf.set(term, part);
        return part.terms;
      }),
    );
  }

  private partsBetween<T>(starts: readonly PartStart[], from: string, to: string, most: number, read: (index: number) => Promise<T>): Promise<T[]> {
    if (starts.length === 0) return Promise.resolve([]);
    const first = partWith(starts, from);
    const all = Array.from({ length: partWith(starts, to) - first + 1 }, (_, step) => first + step);
    return Promise.all(withMostFrequent(starts, all, most).map(read));
  }

  /** Reads a part once. One that failed is asked for anew the next time. */
  private keep<T>(name: string, parse: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.parts.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asked = readChecked(this.source, name, parse);
    this.parts.set(name, asked);
    asked.catch(() => this.parts.delete(name));
    return asked;
  }
}

/** Reads and parses; what is missing or not whole is asked for once more. */
async function readChecked<T>(source: PartSource, name: string, parse: (bytes: Uint8Array) => T): Promise<T> {
  try {
    return parse(await source.read(name, false));
  } catch {
    try {
      return parse(await source.read(name, true));
    } catch (error) {
      throw new PartFault(`The part ${name} of the search index cannot be read: ${String(error)}`);
    }
  }
}

/** The last part that begins at or before the text; the first part for what sorts before everything. */
function partWith(starts: readonly PartStart[], text: string): number {
  return Math.max(0, firstFrom(starts, `${text}\0`, ({ first }) => first) - 1);
}

/** Of more than `most` parts those with the most frequent words, in order. */
function withMostFrequent(starts: readonly PartStart[], parts: readonly number[], most: number): number[] {
  if (parts.length <= most) return [...parts];
  const peakOf = (part: number): number => starts[part]?.peak ?? 0;
  const best = [...parts].sort((left, right) => peakOf(right) - peakOf(left) || left - right).slice(0, most);
  return best.sort((left, right) => left - right);
}

function toPages(table: PageTable): Pages {
  return { ...table, byPassage: pagesByPassage(table), relativeSizes: toRelativeSizes(table.sizes) };
}

function pagesByPassage({ starts }: PageTable): Int32Array {
  const pages = new Int32Array(starts.at(-1) ?? 0);
  for (let page = 0; page < starts.length - 1; page += 1) pages.fill(page, starts[page], starts[page + 1]);
  return pages;
}

function toRelativeSizes(classes: Uint8Array): Float32Array {
  const sizes = Float32Array.from(classes, sizeOfClass);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length) + 1;
  return sizes.map((size) => size / mean);
}

function unsealed(bytes: Uint8Array, version = 0): Uint8Array {
  return unseal(bytes, version) ?? fail('it is not whole, or of another version');
}

const OTHER_VERSION = 'it is of another version';

function ofVersion(bytes: Uint8Array, checksum: number): Uint8Array {
  return checksumOf(bytes) === checksum ? bytes : fail(OTHER_VERSION);
}

function verified(bytes: Uint8Array, starts: readonly PartStart[], index: number): Uint8Array {
  return ofVersion(unsealed(bytes), checksumIn(starts, index));
}

function checksumIn(starts: readonly PartStart[], index: number): number {
  return starts[index]?.checksum ?? 0;
}

function parseJson<T>(bytes: Uint8Array): T {
  // The builder of the same version wrote it; a part cut short does not parse.
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

function fail(why: string): never {
  throw new Error(why);
}
