import type { IndexReader } from '../indexReader';
import { addScores, inverseFrequency } from '../lunrScore';
import type { Concept, Reading } from './concepts';

/** The first stage: what lunr finds. */
export interface Retrieved {
  /** Every page that holds a word of the query, in reading order. */
  holding: readonly number[];
  /** Those of them that hold no excluded word. */
  pages: number[];
  /** By page, the score that lunr gives its best passage. */
  scores: Float64Array;
}

/** Finds the pages that hold a word of the query anywhere, and scores their passages as lunr does. */
export function retrieve(index: IndexReader, concepts: readonly Concept[]): Retrieved {
  const wanted = concepts.filter(({ word }) => !word.excluded).flatMap(readingsOf);
  const excluded = pagesWith(index, concepts.filter(({ word }) => word.excluded).flatMap(readingsOf));
  const holding = numbersOf(pagesWith(index, wanted));
  const pages = holding.filter((page) => excluded[page] === 0);
  return { holding, pages, scores: bestByPage(index, holding, scorePassages(index, wanted)) };
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
  const pages = new Uint8Array(index.pages.sizes.length);
  for (const { postings: { passages } } of readings) {
    for (let at = 0; at < passages.length; at += 1) pages[index.pageOf(passages[at] ?? 0)] = 1;
  }
  return pages;
}

function numbersOf(marked: Uint8Array): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < marked.length; at += 1) if (marked[at] === 1) numbers.push(at);
  return numbers;
}

/** Every field of every term counts, so that lunr's division by the length of the query changes no order. */
function scorePassages({ root }: IndexReader, readings: readonly Reading[]): Float64Array {
  const scores = new Float64Array(root.passages);
  for (const { postings, weight } of readings) {
    const idf = inverseFrequency(postings, root.passages);
    addScores(scores, postings, weight, idf);
  }
  return scores;
}

function bestByPage({ pages: { starts, sizes } }: IndexReader, pages: readonly number[], scores: Float64Array): Float64Array {
  const best = new Float64Array(sizes.length);
  for (const page of pages) {
    const end = starts[page + 1] ?? 0;
    for (let passage = starts[page] ?? 0; passage < end; passage += 1) best[page] = Math.max(best[page] ?? 0, scores[passage] ?? 0);
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
