import type { IndexReader } from '../indexReader';
import { scoreLikeLunr, type Clause } from '../lunrScore';
import { FIELDS } from '../fields';
import type { Concept, Reading } from './concepts';

/** The second stage looks at so many of the passages that lunr scores highest. */
const MOST_PASSAGES = 4000;

const ALL_FIELDS = FIELDS.map((_, field) => field);

/** The first stage: the pages of the passages that lunr finds best, without those that hold an excluded word. */
export function retrieve(index: IndexReader, concepts: readonly Concept[]): ReadonlySet<number> {
  const excluded = pagesWith(index, concepts.filter(({ word }) => word.excluded));
  const clauses = concepts.filter(({ word }) => !word.excluded).flatMap(({ readings, splits }) => [...readings, ...splits.flat(2)].map(toClause));
  const passages = clauses.length === 0 ? [] : scoreLikeLunr(clauses, index.root.passages).slice(0, MOST_PASSAGES);
  return new Set(passages.map(({ passage }) => index.pageOf(passage)).filter((page) => !excluded.has(page)));
}

function toClause({ text, postings, weight }: Reading): Clause {
  return { terms: [{ text, postings }], fields: ALL_FIELDS, boost: weight, presence: 'optional' };
}

/** A page that holds an excluded word anywhere is left out as a whole. */
function pagesWith(index: IndexReader, concepts: readonly Concept[]): Set<number> {
  const readings = concepts.flatMap((concept) => concept.readings);
  return new Set(readings.flatMap(({ postings }) => Array.from(postings.passages, (passage) => index.pageOf(passage))));
}
