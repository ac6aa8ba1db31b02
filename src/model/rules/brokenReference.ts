import { visit } from 'unist-util-visit';
import { findBrokenReference } from '../references';
import type { Rule } from './rule';

/**
 * What was meant as a reference and cannot be read would stand in the page as brackets. References are read inside one
 * stretch of plain text, so that emphasis or a link between the brackets breaks them.
 */
export const brokenReference: Rule = {
  id: 'broken-reference',
  check({ markdown }) {
    return markdown.flatMap((unit) => {
      const found: { raw: string; line: number }[] = [];
      visit(unit.root, 'text', (node) => {
        const broken = findBrokenReference(node.value);
        if (broken === null) return;
        const before = node.value.slice(0, broken.offset).match(/\n/g)?.length ?? 0;
        found.push({ raw: broken.raw, line: unit.isField ? unit.lineOf(node) : unit.lineOf(node) + before });
      });
      return found.map(({ raw, line }) => ({
        file: unit.file,
        line,
        rule: brokenReference.id,
        found: `Henvisningen »${raw}« kan ikke læses.`,
        expected: '[@kilde-id], [@kilde-id, s. 4; @anden-kilde] eller [#tal-id], uden fed, kursiv eller link i klammerne',
        fix: 'Skriv henvisningen om, så den har en af de former.',
      }));
    });
  },
};
