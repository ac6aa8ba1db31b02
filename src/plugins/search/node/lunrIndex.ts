import lunr from 'lunr';
import { B, FIELDS, FIELD_NAMES, K1, type FieldName } from '../shared/fields';
import { emptyPostings, type Postings } from '../shared/postings';

/** The terms of one passage by field. */
export type PassageTerms = Record<FieldName, readonly string[]>;

/** What lunr's builder holds after `add`; its published types leave it out. */
interface BuilderState {
  invertedIndex: Record<string, Record<FieldName, Record<string, unknown>> & { _index: number }>;
  fieldTermFrequencies: Record<string, Record<string, number>>;
}

/** Feeds passages to lunr's own builder, numbered from 0. Terms are final: no pipeline changes them. */
export function fillBuilder(passages: Iterable<PassageTerms>): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.b(B);
  builder.k1(K1);
  for (const { name, boost } of FIELDS) builder.field(name, { boost });
  let id = 0;
  for (const terms of passages) {
    builder.add({ id: String(id), ...terms });
    id += 1;
  }
  numberBySort(builder);
  return builder;
}

/**
 * lunr numbers terms as it meets them and adds up scores in that order; numbered by their sort, a query knows the order
 * without asking, and its sums are the same to the last digit.
 */
function numberBySort(builder: lunr.Builder): void {
  const { invertedIndex } = builder as unknown as BuilderState;
  const entries = Object.entries(invertedIndex).sort(([left], [right]) => (left < right ? -1 : 1));
  entries.forEach(([, entry], index) => (entry._index = index));
}

/** Where each term stands, read off the builder. Terms are sorted by UTF-16 code units. */
export function readPostings(builder: lunr.Builder): Map<string, Postings> {
  const { invertedIndex, fieldTermFrequencies } = builder as unknown as BuilderState;
  const terms = Object.keys(invertedIndex).sort();
  return new Map(terms.map((term) => [term, postingsOf(term, invertedIndex[term], fieldTermFrequencies)]));
}

function postingsOf(term: string, byField: BuilderState['invertedIndex'][string] | undefined, frequencies: BuilderState['fieldTermFrequencies']): Postings {
  const ids = new Set(FIELD_NAMES.flatMap((field) => Object.keys(byField?.[field] ?? {})));
  const sorted = [...ids].map(Number).sort((left, right) => left - right);
  const postings = emptyPostings(sorted.length);
  sorted.forEach((passage, index) => {
    postings.passages[index] = passage;
    FIELD_NAMES.forEach((field, place) => {
      postings.counts[index * FIELD_NAMES.length + place] = Math.min(255, frequencies[`${field}/${passage}`]?.[term] ?? 0);
    });
  });
  return postings;
}
