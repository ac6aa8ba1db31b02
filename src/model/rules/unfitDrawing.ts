import { findActivePart, parseDrawing, titleOfDrawing } from '../drawing';
import type { Problem } from '../problem';
import type { Drawing } from '../tree';
import type { Rule } from './rule';

/** A drawing becomes part of the page: it must have a name for those who do not see it, and do nothing but be seen. */
export const unfitDrawing: Rule = {
  id: 'unfit-drawing',
  check({ tree }) {
    return tree.drawings.flatMap((drawing) => {
      const words = faultOf(drawing);
      return words === null ? [] : [{ file: drawing.file, line: 1, rule: unfitDrawing.id, ...words }];
    });
  },
};

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

function faultOf({ svg }: Drawing): Words | null {
  const drawing = parseDrawing(svg);
  if (drawing === null) return { found: 'Filen indeholder ingen tegning.', expected: 'et <svg>-element', fix: 'Gem tegningen som SVG, eller slet filen.' };
  if (titleOfDrawing(drawing) === '') return withoutTitle();
  const active = findActivePart(drawing);
  if (active === null) return null;
  return {
    found: `Tegningen indeholder »${active}«.`,
    expected: 'kun streger, flader og tekst, uden scripts, egne typografier og ting hentet udefra',
    fix: 'Fjern det. Farver og skrift kommer fra klasserne i vejledningen.',
  };
}

function withoutTitle(): Words {
  return {
    found: 'Tegningen har ingen titel.',
    expected: 'et <title> som det første i tegningen',
    fix: 'Skriv <title>Hvad tegningen viser</title> lige efter <svg …>.',
  };
}
