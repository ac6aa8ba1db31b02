import { FIELDS } from '../fields';
import type { IndexReader } from '../indexReader';
import { addTermScores, inverseFrequency } from '../lunrScore';
import type { Concept, Reading } from './concepts';

/** The first stage: what lunr finds. */
export interface Retrieved {
  /** Every page that holds a word of the query and no excluded one, in reading order. */
  pages: number[];
  /** By page, the score that lunr gives its best passage. */
  scores: Float64Array;
}

/** Finds the pages that hold a word of the query anywhere, and scores their passages as lunr does. */
export function retrieve(index: IndexReader, concepts: readonly Concept[]): Retrieved {
  const wanted = concepts.filter(({ word }) => !word.excluded).flatMap(readingsOf);
  const excluded = pagesWith(index, concepts.filter(({ word }) => word.excluded).flatMap(readingsOf));
  const holding = pagesWith(index, wanted);
  const pages = Array.from(holding.keys()).filter((page) => holding[page] === 1 && excluded[page] === 0);
  return { pages, scores: bestByPage(index, scorePassages(index, wanted)) };
}

/** The pages that lunr scores highest, about `most` of them and all that score as high: found by counting, not by sorting. */
export function highestScored(pages: readonly number[], scores: Float64Array, most: number): number[] {
  if (pages.length <= most) return [...pages];
  const least = leastOfHighest(pages.map((page) => scores[page] ?? 0), most);
  return pages.filter((page) => (scores[page] ?? 0) >= least);
}

function readingsOf({ readings, splits }: Concept): Reading[] {
  return [...readings, ...splits.flat(2)];
}

/** 1 for each page with one of the readings. */
function pagesWith(index: IndexReader, readings: readonly Reading[]): Uint8Array {
  const pages = new Uint8Array(index.root.sizes.length);
  for (const { postings } of readings) for (const passage of postings.passages) pages[index.pageOf(passage)] = 1;
  return pages;
}

/** Every field of every term counts, so that lunr's division by the length of the query changes no order. */
function scorePassages({ root }: IndexReader, readings: readonly Reading[]): Float64Array {
  const scores = new Float64Array(root.passages);
  for (const { postings, weight } of readings) {
    const idf = inverseFrequency(postings, root.passages);
    FIELDS.forEach((_, field) => addTermScores(scores, postings, field, weight, idf));
  }
  return scores;
}

function bestByPage({ root: { starts, sizes } }: IndexReader, scores: Float64Array): Float64Array {
  const best = new Float64Array(sizes.length);
  for (let page = 0; page < sizes.length; page += 1) {
    for (let passage = starts[page] ?? 0; passage < (starts[page + 1] ?? 0); passage += 1) best[page] = Math.max(best[page] ?? 0, scores[passage] ?? 0);
  }
  return best;
}

const STEPS = 512;

/** A score that about `most` of the scores reach. */
function leastOfHighest(scores: readonly number[], most: number): number {
  const highest = scores.reduce((high, score) => Math.max(high, score), 0);
  const counts = new Int32Array(STEPS + 1);
  const stepOf = (score: number): number => Math.floor((score / highest) * STEPS) || 0;
  for (const score of scores) counts[stepOf(score)] = (counts[stepOf(score)] ?? 0) + 1;
  let reached = 0;
  for (let step = STEPS; step >= 0; step -= 1) {
    reached += counts[step] ?? 0;
    if (reached >= most) return (step / STEPS) * highest;
  }
  return 0;
}
