import { idSchema } from '../kinds/fields';
import { idOf } from '../tree';
import { possibleIds, valuesOfFaulty } from '../unparsed';
import type { Rule } from './rule';

/** A source that nothing rests on makes the list of sources longer and less trustworthy. Each id is reported once. */
export const unusedSource: Rule = {
  id: 'unused-source',
  check({ tree, sourceUses }) {
    const used = new Set([...sourceUses.map(({ id }) => id), ...possibleIds(tree), ...valuesOfFaulty(tree)]);
    return tree.sources.flatMap((entry) => {
      const id = idOf(entry);
      if (id === null || used.has(id) || !idSchema.safeParse(id).success) return [];
      used.add(id);
      return [{
        file: entry.file,
        line: entry.lineOf(['id']),
        rule: unusedSource.id,
        found: `Kilden »${id}« bruges ikke nogen steder.`,
        expected: 'mindst én henvisning til hver kilde',
        fix: `Henvis til den med [@${id}], eller slet den.`,
      }];
    });
  },
};
