import { BitReader, BitWriter } from './bitCoder';
import { emptyPostings, PostingModels, type Postings } from './postings';

/**
 * Postings that are packed together, in runs of lists. Each run learns anew, so that only the run with the list that is
 * wanted need be unpacked.
 */
const POSTINGS_PER_RUN = 200;

/** How long each run is, in bytes before the runs. */
const LENGTH_BYTES = 3;

/** Packs a block of postings; the lengths of the lists stand in the dictionary. `passages` is the size of the collection. */
export function writeBlock(lists: readonly Postings[], passages: number): Uint8Array {
  const runs = toRuns(lists.map((list) => list.passages.length)).map(({ first, end }) => writeRun(lists.slice(first, end), passages));
  const lengths = runs.flatMap(({ length }) => [length >>> 16, (length >>> 8) & 255, length & 255]);
  return Uint8Array.from([...lengths, ...runs.flatMap((run) => [...run])]);
}

function writeRun(lists: readonly Postings[], passages: number): Uint8Array {
  const writer = new BitWriter();
  const models = new PostingModels();
  for (const list of lists) models.code(writer, list, passages);
  return writer.finish();
}

/** A block whose lists have the lengths `counts`. Runs are unpacked when one of their lists is asked for. */
export class PostingsBlock {
  private readonly runs: readonly Run[];
  private readonly unpacked = new Map<Run, Postings[]>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly counts: readonly number[],
    private readonly passages: number,
  ) {
    this.runs = toRuns(counts);
  }

  /** The list at a place of the block; an empty one where there is none. */
  list(at: number): Postings {
    const run = this.runs.find(({ first, end }) => first <= at && at < end);
    if (run === undefined) return emptyPostings(0);
    const lists = this.unpacked.get(run) ?? this.unpack(run);
    this.unpacked.set(run, lists);
    return lists[at - run.first] ?? emptyPostings(0);
  }

  private unpack(run: Run): Postings[] {
    const reader = new BitReader(this.bytesOf(this.runs.indexOf(run)));
    const models = new PostingModels();
    return this.counts.slice(run.first, run.end).map((count) => {
      const list = emptyPostings(count);
      models.code(reader, list, this.passages);
      return list;
    });
  }

  private bytesOf(run: number): Uint8Array {
    let from = this.runs.length * LENGTH_BYTES;
    for (let before = 0; before < run; before += 1) from += this.lengthOf(before);
    return this.bytes.subarray(from, from + this.lengthOf(run));
  }

  private lengthOf(run: number): number {
    const at = run * LENGTH_BYTES;
    return ((this.bytes[at] ?? 0) << 16) | ((this.bytes[at + 1] ?? 0) << 8) | (this.bytes[at + 2] ?? 0);
  }
}

/** Lists that are packed together, as places in their block. */
interface Run {
  first: number;
  end: number;
}

/** The runs of lists of these lengths: the lengths alone decide, so that they need not be written down. */
function toRuns(counts: readonly number[]): Run[] {
  const runs: Run[] = [];
  let size = Infinity;
  counts.forEach((count, at) => {
    const last = runs.at(-1);
    if (last === undefined || size + count > POSTINGS_PER_RUN) {
      runs.push({ first: at, end: at + 1 });
      size = count;
    } else {
      last.end = at + 1;
      size += count;
    }
  });
  return runs;
}
