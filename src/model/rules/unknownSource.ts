import { findNearest } from '../nearest';
import { idsOf } from '../tree';
import { possibleIds } from '../unparsed';
import type { Rule } from './rule';

/** A citation must lead to a source that the reader can look up. */
export const unknownSource: Rule = {
  id: 'unknown-source',
  check({ tree, sourceUses }) {
    const known = idsOf(tree.sources);
    const possible = possibleIds(tree, 'src/data/sources/');
    return sourceUses
      .filter(({ id }) => !known.has(id) && !possible.has(id))
      .map(({ id, file, line }) => ({
        file,
        line,
        rule: unknownSource.id,
        found: `Kilden »${id}« findes ikke.`,
        expected: 'et id fra src/data/sources/',
        fix: suggest(id, known),
      }));
  },
};

function suggest(id: string, known: Set<string>): string {
  const nearest = findNearest(id, known);
  const add = 'opret kilden i src/data/sources/';
  return nearest === null ? `Ret id'et, eller ${add}.` : `Skriv »${nearest}«, eller ${add}.`;
}
