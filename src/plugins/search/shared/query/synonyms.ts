import { isStopWord } from '../../../../danish/stopWords';
import { stem } from '../../../../danish/stem';
import { tokenize } from '../../../../danish/tokens';
import type { QueryWord } from './words';

/**
 * Other expressions for the words of a query, each as its terms. An expression of several words is found when all of its
 * words stand in the query one after the other; its synonyms then belong to the first of them.
 */
export function findSynonyms(words: readonly QueryWord[], groups: readonly (readonly string[])[]): string[][][] {
  const stems = words.map(({ term, excluded }) => (excluded ? '' : stem(term)));
  const found: string[][][] = words.map(() => []);
  for (const expressions of readGroups(groups)) {
    expressions.forEach((terms, at) => {
      const place = placeOf(terms.map(stem), stems);
      if (place >= 0) found[place]?.push(...expressions.filter((_, other) => other !== at));
    });
  }
  return found;
}

const known = new WeakMap<readonly (readonly string[])[], string[][][]>();

/** The groups by their terms; read once, for they are asked with every letter that is typed. */
function readGroups(groups: readonly (readonly string[])[]): string[][][] {
  const read = known.get(groups) ?? groups.map((group) => group.map(termsOf).filter((terms) => terms.length > 0));
  known.set(groups, read);
  return read;
}

/** The terms of an expression that count, each once as in a query; of those that share letters the whole one. */
function termsOf(expression: string): string[] {
  let end = -1;
  const tokens = tokenize(expression).sort((left, right) => left.start - right.start || right.end - left.end);
  const terms = tokens.flatMap((token) => {
    if (token.start < end) return [];
    end = token.end;
    return isStopWord(token.term) ? [] : [token.term];
  });
  return [...new Set(terms)];
}

function placeOf(terms: readonly string[], inQuery: readonly string[]): number {
  return inQuery.findIndex((_, place) => terms.every((term, step) => inQuery[place + step] === term));
}
