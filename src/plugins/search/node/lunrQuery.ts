import lunr from 'lunr';
import { FIELD_NAMES, type FieldName } from '../shared/fields';
import type { IndexReader } from '../shared/indexReader';
import { scoreLikeLunr, type Clause, type ScoredPassage } from '../shared/lunrScore';

/**
 * Answers any query in lunr's own terms (wildcards, edit distances, required, excluded, fields, boosts) from an index in
 * parts, as `lunr.Index.query` would from a whole one. A term without wildcard or edit distance asks for its part only;
 * others for the whole dictionary.
 */
export async function queryLikeLunr(index: IndexReader, fill: (query: lunr.Query) => void): Promise<ScoredPassage[]> {
  const query = new lunr.Query([...FIELD_NAMES]);
  fill(query);
  const clauses = await Promise.all(query.clauses.map((clause) => lookUp(index, clause)));
  return scoreLikeLunr(clauses, index.root.passages);
}

async function lookUp(index: IndexReader, clause: lunr.Query.Clause): Promise<Clause> {
  const all = await index.termsBetween(...rangeOf(clause));
  const terms = new Map(all.filter(({ count }) => count > 0).map((term) => [term.text, term]));
  const texts = expand([...terms.keys()], clause);
  const found = texts.flatMap((text) => terms.get(text) ?? []);
  return {
    terms: await Promise.all(found.map(async (term) => ({ text: term.text, postings: await index.postingsOf(term) }))),
    fields: (clause.fields ?? [...FIELD_NAMES]).map((name) => FIELD_NAMES.indexOf(name as FieldName)),
    boost: clause.boost ?? 1,
    presence: PRESENCES[(clause as { presence?: number }).presence ?? 1] ?? 'optional',
  };
}

/** lunr numbers them from 1; its published type of a clause leaves them out. */
const PRESENCES = [undefined, 'optional', 'required', 'prohibited'] as const;

/** Between which terms of the dictionary a clause may find any. */
function rangeOf({ term = '', editDistance = 0 }: lunr.Query.Clause): [string, string] {
  const wildcard = term.indexOf('*');
  if (editDistance > 0 || wildcard === 0) return ['', '\uffff'];
  return wildcard < 0 ? [term, term] : [term.slice(0, wildcard), `${term.slice(0, wildcard)}\uffff`];
}

/** lunr's own reading of wildcards and edit distances, in lunr's own order. */
function expand(texts: readonly string[], clause: lunr.Query.Clause): string[] {
  // Its types leave out that a clause may be turned into a set, and that sets can be met.
  const { TokenSet } = lunr as unknown as { TokenSet: TokenSets };
  return TokenSet.fromArray(texts).intersect(TokenSet.fromClause(clause)).toArray();
}

interface TokenSets {
  fromArray(texts: readonly string[]): TokenSetOperations;
  fromClause(clause: lunr.Query.Clause): TokenSetOperations;
}

interface TokenSetOperations {
  intersect(other: TokenSetOperations): TokenSetOperations;
  toArray(): string[];
}
