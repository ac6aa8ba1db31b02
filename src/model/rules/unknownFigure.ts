import { findNearest } from '../nearest';
import { idsOf } from '../tree';
import { possibleIds } from '../unparsed';
import type { Rule } from './rule';

/** `[#id]` shows a figure of the register; without the figure there would be a hole in the sentence. */
export const unknownFigure: Rule = {
  id: 'unknown-figure',
  check({ tree, figureUses }) {
    const known = idsOf(tree.figures);
    const possible = possibleIds(tree, 'src/data/figures/');
    return figureUses
      .filter(({ id }) => !known.has(id) && !possible.has(id))
      .map(({ id, file, line }) => {
        const nearest = findNearest(id, known);
        return {
          file,
          line,
          rule: unknownFigure.id,
          found: `Tallet »${id}« findes ikke.`,
          expected: 'et id fra src/data/figures/',
          fix: nearest === null ? 'Opret tallet i src/data/figures/.' : `Skriv »${nearest}«, eller opret tallet.`,
        };
      });
  },
};
