import { FIELDS, K1 } from './fields';
import type { Postings } from './postings';

/** One clause of a query whose term has been looked up, with every term that it stands for. */
export interface Clause {
  /** In the order in which lunr expands a term; see there for wildcards and edit distances. */
  terms: readonly ClauseTerm[];
  /** Indexes into `FIELDS`. */
  fields: readonly number[];
  boost: number;
  presence: 'optional' | 'required' | 'prohibited';
}

export interface ClauseTerm {
  /** Terms are numbered by their order in the index, and lunr adds in that order. */
  text: string;
  postings: Postings;
}

export interface ScoredPassage {
  passage: number;
  score: number;
}

const WIDTH = FIELDS.length;

/**
 * Answers a query as `lunr.Index.query` does: the same passages with the same scores in the same order, the last digit and
 * the order of equals included. For each field the product of the query's and the passage's BM25 vectors is divided by
 * the length of the query's, and the fields are summed.
 */
export function scoreLikeLunr(clauses: readonly Clause[], passages: number): ScoredPassage[] {
  const vectors = FIELDS.map((_, field) => queryVector(clauses, field));
  const sums = vectors.map((vector, field) => fieldScores(vector, field, passages));
  const allowed = allowedPassages(clauses, passages);
  const found = clauses.every(({ presence }) => presence === 'prohibited') ? everyPassage(passages) : matchesInOrder(clauses, passages);
  const results = new Map<number, ScoredPassage>();
  for (const match of found) {
    const passage = Math.floor(match / WIDTH);
    if (allowed[passage] === 0) continue;
    const score = sums[match % WIDTH]?.[passage] ?? 0;
    const known = results.get(passage);
    if (known === undefined) results.set(passage, { passage, score });
    else known.score += score;
  }
  return [...results.values()].sort((left, right) => right.score - left.score);
}

/** The terms of a field with their summed boosts, in the order of the index. */
function queryVector(clauses: readonly Clause[], field: number): { postings: Postings; boost: number }[] {
  const byText = new Map<string, { postings: Postings; boost: number }>();
  for (const { terms, fields, boost, presence } of clauses) {
    if (presence === 'prohibited' || !fields.includes(field)) continue;
    for (const { text, postings } of terms) byText.set(text, { postings, boost: (byText.get(text)?.boost ?? 0) + boost });
  }
  return [...byText].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, term]) => term);
}

function fieldScores(vector: readonly { postings: Postings; boost: number }[], field: number, passages: number): Float64Array {
  const scores = new Float64Array(passages);
  for (const { postings, boost } of vector) addTermScores(scores, postings, field, boost, inverseFrequency(postings, passages));
  const length = Math.sqrt(vector.reduce((sum, { boost }) => sum + boost * boost, 0));
  return scores.map((score) => score / length || 0);
}

/** Adds to the score of each passage what one term, with its `idf`, gives it in one field. `scores` has a place for every passage. */
function addTermScores(scores: Float64Array, postings: Postings, field: number, boost: number, idf: number): void {
  const known: number[] = [];
  for (let index = 0; index < postings.passages.length; index += 1) {
    const count = postings.counts[index * WIDTH + field] ?? 0;
    if (count === 0) continue;
    const score = (known[count] ??= termScore(count, field, idf));
    const passage = postings.passages[index] ?? 0;
    scores[passage] = (scores[passage] ?? 0) + boost * score;
  }
}

/** Adds what one term gives each passage in all fields together, as `addTermScores` does for one field after the other. */
export function addScores(scores: Float64Array, { passages, counts }: Postings, boost: number, idf: number): void {
  const known: number[] = [];
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index] ?? 0;
    for (let field = 0; field < WIDTH; field += 1) {
      const count = counts[index * WIDTH + field] ?? 0;
      if (count === 0) continue;
      const score = (known[count * WIDTH + field] ??= termScore(count, field, idf));
      scores[passage] = (scores[passage] ?? 0) + boost * score;
    }
  }
}

/** The value that lunr's field vectors hold, to three decimals as there. */
function termScore(count: number, field: number, idf: number): number {
  // lunr: idf * ((k1 + 1) * tf) / (k1 * (1 - b + b * length / average) + tf), and b is 0.
  const score = (idf * ((K1 + 1) * count)) / (K1 + count);
  return Math.round(score * (FIELDS[field]?.boost ?? 1) * 1000) / 1000;
}

/** lunr's idf, which counts a passage once for each field that holds the term. */
export function inverseFrequency({ counts }: Postings, passages: number): number {
  let withTerm = 0;
  for (const count of counts) if (count > 0) withTerm += 1;
  return Math.log(1 + Math.abs((passages - withTerm + 0.5) / (withTerm + 0.5)));
}

/** Fields of passages in the order in which lunr comes upon them, each as `passage * WIDTH + field`. */
function matchesInOrder(clauses: readonly Clause[], passages: number): number[] {
  const seen = new Uint8Array(passages * WIDTH);
  const order: number[] = [];
  for (const clause of clauses) {
    if (clause.presence === 'prohibited') continue;
    for (const { postings } of clause.terms) {
      for (const field of clause.fields) addMatches(postings, field, seen, order);
    }
  }
  return order;
}

function addMatches({ passages, counts }: Postings, field: number, seen: Uint8Array, order: number[]): void {
  for (let index = 0; index < passages.length; index += 1) {
    const match = (passages[index] ?? 0) * WIDTH + field;
    if ((counts[index * WIDTH + field] ?? 0) === 0 || seen[match] === 1) continue;
    seen[match] = 1;
    order.push(match);
  }
}

/** A query that only excludes answers with all the rest, unscored. */
function everyPassage(passages: number): number[] {
  return Array.from({ length: passages }, (_, passage) => passage * WIDTH);
}

/** 1 for passages that hold every required clause and no prohibited one. */
function allowedPassages(clauses: readonly Clause[], passages: number): Uint8Array {
  const allowed = new Uint8Array(passages).fill(1);
  for (const clause of clauses) {
    if (clause.presence === 'optional') continue;
    const holds = holdersOf(clause, passages);
    const wanted = clause.presence === 'required' ? 1 : 0;
    for (let passage = 0; passage < passages; passage += 1) if (holds[passage] !== wanted) allowed[passage] = 0;
  }
  return allowed;
}

function holdersOf({ terms, fields }: Clause, count: number): Uint8Array {
  const holds = new Uint8Array(count);
  for (const { postings } of terms) {
    postings.passages.forEach((passage, index) => {
      if (fields.some((field) => (postings.counts[index * WIDTH + field] ?? 0) > 0)) holds[passage] = 1;
    });
  }
  return holds;
}
