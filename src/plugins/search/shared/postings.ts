import { BitModels, type BitCoder } from './bitCoder';
import { NumberModels } from './codes';
import { FIELDS } from './fields';

/** Where one term stands: passages in rising order, and for each of them how often it stands in each field. */
export interface Postings {
  passages: Int32Array;
  /** `FIELDS.length` numbers for each passage, at most 255 each. */
  counts: Uint8Array;
}

const WIDTH = FIELDS.length;
const MASKS = 1 << WIDTH;
const DENSITIES = 20;

export function emptyPostings(count: number): Postings {
  return { passages: new Int32Array(count), counts: new Uint8Array(count * WIDTH) };
}

/** Contexts for lists of postings; those of terms that are about equally frequent learn from each other. */
export class PostingModels {
  private readonly gaps = new NumberModels(DENSITIES);
  private readonly masks = new BitModels(MASKS * MASKS);
  private readonly counts = new NumberModels(WIDTH);

  /** Codes one list of known length; `passages` is how many the whole collection has. When reading, fills `postings`. */
  code(coder: BitCoder, postings: Postings, passages: number): void {
    const density = Math.min(DENSITIES - 1, Math.floor(Math.log2(passages / postings.passages.length)));
    let before = -1;
    let mask = 0;
    for (let index = 0; index < postings.passages.length; index += 1) {
      const gap = (postings.passages[index] ?? 0) - before - 1;
      before += 1 + this.gaps.code(coder, density, gap);
      postings.passages[index] = before;
      mask = this.codeMask(coder, mask, maskOf(postings.counts, index * WIDTH));
      this.codeCounts(coder, mask, postings.counts, index * WIDTH);
    }
  }

  /** Which fields the term stands in, given those of the passage before: terms keep their habits. */
  private codeMask(coder: BitCoder, before: number, mask: number): number {
    let node = 1;
    for (let field = 0; field < WIDTH; field += 1) node = node * 2 + coder.bit(this.masks, before * MASKS + node, (mask >>> field) & 1);
    return reverse(node - MASKS);
  }

  private codeCounts(coder: BitCoder, mask: number, counts: Uint8Array, start: number): void {
    for (let field = 0; field < WIDTH; field += 1) {
      if (((mask >>> field) & 1) === 1) counts[start + field] = 1 + this.counts.code(coder, field, (counts[start + field] ?? 0) - 1);
    }
  }
}

function maskOf(counts: Uint8Array, start: number): number {
  let mask = 0;
  for (let field = 0; field < WIDTH; field += 1) if ((counts[start + field] ?? 0) > 0) mask |= 1 << field;
  return mask;
}

/** `codeMask` writes the first field first, where `mask` has it last. */
function reverse(bits: number): number {
  let mask = 0;
  for (let field = 0; field < WIDTH; field += 1) if (((bits >>> (WIDTH - 1 - field)) & 1) === 1) mask |= 1 << field;
  return mask;
}
