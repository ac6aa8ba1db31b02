import { FIELDS } from '../fields';
import type { IndexReader } from '../indexReader';
import { addTermScores, inverseFrequency } from '../lunrScore';
import type { Concept } from './concepts';

/** The second stage looks at the pages of so many of the passages that lunr scores highest, and of those that score as high. */
const MOST_PASSAGES = 3000;

/** The first stage: the pages of the passages that lunr finds best, without those that hold an excluded word. */
export function retrieve(index: IndexReader, concepts: readonly Concept[]): ReadonlySet<number> {
  const excluded = pagesWith(index, concepts.filter(({ word }) => word.excluded));
  const scores = scorePassages(index, concepts.filter(({ word }) => !word.excluded));
  const least = leastOfBest(scores);
  const pages = new Set<number>();
  for (let passage = 0; passage < scores.length; passage += 1) {
    const score = scores[passage] ?? 0;
    if (score > 0 && score >= least) pages.add(index.pageOf(passage));
  }
  for (const page of excluded) pages.delete(page);
  return pages;
}

/** Every field of every term counts, so that lunr's division by the length of the query changes no order. */
function scorePassages({ root }: IndexReader, concepts: readonly Concept[]): Float64Array {
  const scores = new Float64Array(root.passages);
  for (const { readings, splits } of concepts) {
    for (const { postings, weight } of [...readings, ...splits.flat(2)]) {
      const idf = inverseFrequency(postings, root.passages);
      FIELDS.forEach((_, field) => addTermScores(scores, postings, field, weight, idf));
    }
  }
  return scores;
}

const STEPS = 512;

/** A score that about `MOST_PASSAGES` passages reach, found by counting and not by sorting; 0 when there are fewer. */
function leastOfBest(scores: Float64Array): number {
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  const counts = new Int32Array(STEPS + 1);
  for (const score of scores) if (score > 0) counts[Math.floor((score / highest) * STEPS)] = (counts[Math.floor((score / highest) * STEPS)] ?? 0) + 1;
  let reached = 0;
  for (let step = STEPS; step >= 0; step -= 1) {
    reached += counts[step] ?? 0;
    if (reached >= MOST_PASSAGES) return (step / STEPS) * highest;
  }
  return 0;
}

/** A page that holds an excluded word anywhere is left out as a whole. */
function pagesWith(index: IndexReader, concepts: readonly Concept[]): Set<number> {
  const readings = concepts.flatMap((concept) => concept.readings);
  return new Set(readings.flatMap(({ postings }) => Array.from(postings.passages, (passage) => index.pageOf(passage))));
}
