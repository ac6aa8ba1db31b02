import { BitReader, BitWriter, type BitCoder } from './bitCoder';
import { NumberModels } from './codes';
import { TextModels } from './codeText';
import { emptyPostings, PostingModels, type Postings } from './postings';

/** One term of the index. Terms are folded word forms, sorted by UTF-16 code units. */
export interface Term {
  text: string;
  /** In how many passages it stands; 0 for a form that the collection lacks but that leads to forms it has. */
  count: number;
  /** Forms of the same word that the stem does not lead to: `bog` ↔ `boeger`. */
  related: string[];
  /** Where the parts of a compound begin and end, as pairs of places: `genbrugsmursten` → [0, 6, 7, 15]. */
  parts: number[];
  /** Where it stands, for rare terms. */
  postings: Postings | null;
  /** Number of the block with the postings of a frequent term, or -1. */
  block: number;
}

/** Terms that stand in no more passages than this carry their postings with them. */
export const INLINE_COUNT = 3;

/** The postings of terms that stand in more passages than this are a part of the index of their own. */
export const FREQUENT_COUNT = 600;

const NONE: Term = { text: '', count: 0, related: [], parts: [], postings: null, block: -1 };

/** Packs a stretch of the dictionary. `passages` is the size of the collection. */
export function writeDictionary(terms: readonly Term[], passages: number): Uint8Array {
  const writer = new BitWriter();
  codeDictionary(writer, terms, passages);
  return writer.finish();
}

export function readDictionary(bytes: Uint8Array, passages: number): Term[] {
  return codeDictionary(new BitReader(bytes), [], passages);
}

class DictionaryModels {
  readonly numbers = new NumberModels(8);
  readonly shared = new NumberModels(16);
  readonly texts = new TextModels();
  readonly postings = new PostingModels();
}

const [SIZE, FIRST_BLOCK, COUNT, RELATED, RELATED_SHARED, PARTS, PLACES] = [0, 1, 2, 3, 4, 5, 6];

function codeDictionary(coder: BitCoder, terms: readonly Term[], passages: number): Term[] {
  const models = new DictionaryModels();
  const size = models.numbers.code(coder, SIZE, terms.length);
  const firstBlock = terms.find(({ block }) => block >= 0)?.block ?? 0;
  let block = models.numbers.code(coder, FIRST_BLOCK, firstBlock);
  let previous = NONE;
  const read: Term[] = [];
  for (let index = 0; index < size; index += 1) {
    const given = terms[index] ?? NONE;
    const term = codeWord(coder, models, given, previous);
    if (term.count > FREQUENT_COUNT) {
      term.block = block;
      block += 1;
    } else if (term.count > 0 && term.count <= INLINE_COUNT) {
      term.postings = given.postings ?? emptyPostings(term.count);
      models.postings.code(coder, term.postings, passages);
    }
    read.push(term);
    previous = term;
  }
  return read;
}

/** All of a term but its postings. */
function codeWord(coder: BitCoder, models: DictionaryModels, given: Term, previous: Term): Term {
  const text = codeAfter(coder, models, given.text, previous.text);
  const count = models.numbers.code(coder, COUNT, given.count);
  const related = codeList(coder, models.numbers, RELATED, given.related, (form) => {
    const shared = models.numbers.code(coder, RELATED_SHARED, sharedLength(form ?? '', text));
    return text.slice(0, shared) + models.texts.code(coder, (form ?? '').slice(shared), text.slice(0, shared));
  });
  const parts = codeList(coder, models.numbers, PARTS, given.parts, (place) => models.numbers.code(coder, PLACES, place ?? 0));
  return { text, count, related, parts, postings: null, block: -1 };
}

/** A word given the one before it: how many letters they share, then the rest. */
function codeAfter(coder: BitCoder, models: Pick<DictionaryModels, 'shared' | 'texts'>, text: string, previous: string): string {
  const shared = models.shared.code(coder, Math.min(15, previous.length), sharedLength(text, previous));
  const start = previous.slice(0, shared);
  return start + models.texts.code(coder, text.slice(shared), start);
}

function codeList<T>(coder: BitCoder, numbers: NumberModels, context: number, list: readonly T[], codeItem: (item: T | undefined) => T): T[] {
  const length = numbers.code(coder, context, list.length);
  return Array.from({ length }, (_, index) => codeItem(list[index]));
}

export function sharedLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left.charCodeAt(length) === right.charCodeAt(length)) length += 1;
  return length;
}

/** A word as such, with how frequent it is: the base-2 logarithm of the number of passages that hold it. */
export interface Word {
  text: string;
  frequency: number;
}

/** How frequent a word is that so many passages hold, one at least. */
export function frequencyOf(count: number): number {
  return Math.floor(Math.log2(count));
}

/** Packs sorted words for the dictionary of words read from the middle. */
export function writeWords(words: readonly Word[]): Uint8Array {
  const writer = new BitWriter();
  codeWords(writer, words);
  return writer.finish();
}

export function readWords(bytes: Uint8Array): Word[] {
  return codeWords(new BitReader(bytes), []);
}

const FREQUENCY = 1;

function codeWords(coder: BitCoder, words: readonly Word[]): Word[] {
  const models = { numbers: new NumberModels(2), shared: new NumberModels(16), texts: new TextModels() };
  const size = models.numbers.code(coder, SIZE, words.length);
  const read: Word[] = [];
  for (let index = 0; index < size; index += 1) {
    const text = codeAfter(coder, models, words[index]?.text ?? '', read.at(-1)?.text ?? '');
    read.push({ text, frequency: models.numbers.code(coder, FREQUENCY, words[index]?.frequency ?? 0) });
  }
  return read;
}
