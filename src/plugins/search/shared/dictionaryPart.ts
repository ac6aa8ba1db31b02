import { joinPair, splitPair } from './bytePair';
import { FREQUENT_COUNT, INLINE_COUNT, readDictionary, writeDictionary, type Term } from './dictionary';
import { emptyPostings, type Postings } from './postings';
import { PostingsBlock, writeBlock } from './postingsBlock';

/**
 * Packs a stretch of the dictionary with the postings of its terms, as one part of the index: whoever looks up a word
 * wants to know where it stands. `lists` are the postings of the terms that are neither rare nor frequent, in order.
 */
export function writeDictionaryPart(terms: readonly Term[], lists: readonly Postings[], passages: number): Uint8Array {
  return joinPair(writeDictionary(terms, passages), writeBlock(lists, passages));
}

/** Whether the postings of a term stand beside the dictionary, in the block of its part. */
export function isInBlock({ count }: Pick<Term, 'count'>): boolean {
  return count > INLINE_COUNT && count <= FREQUENT_COUNT;
}

/** An unpacked part; postings are unpacked when they are asked for. */
export class DictionaryPart {
  readonly terms: Term[];
  private readonly inBlock: readonly Term[];
  private readonly block: PostingsBlock;

  constructor(bytes: Uint8Array, passages: number) {
    const [words, block] = splitPair(bytes);
    this.terms = readDictionary(words, passages);
    this.inBlock = this.terms.filter(isInBlock);
    this.block = new PostingsBlock(block, this.inBlock.map(({ count }) => count), passages);
  }

  /** Where a term of this part stands, or null when that is a part of its own. */
  postingsOf(term: Term): Postings | null {
    if (term.block >= 0) return null;
    if (term.postings !== null) return term.postings;
    return isInBlock(term) ? this.block.list(this.inBlock.indexOf(term)) : emptyPostings(0);
  }
}
