import { visit } from 'unist-util-visit';
import type { Rule } from './rule';

/** The notes of a page are made of its sources and figures; a footnote beside them would be a second list of notes. */
export const footnote: Rule = {
  id: 'footnote',
  check({ markdown }) {
    return markdown.flatMap((unit) => {
      const found: { name: string; line: number }[] = [];
      visit(unit.root, 'footnoteReference', (node) => {
        found.push({ name: node.label ?? node.identifier, line: unit.lineOf(node) });
      });
      return found.map(({ name, line }) => ({
        file: unit.file,
        line,
        rule: footnote.id,
        found: `Der er en fodnote, »[^${name}]«.`,
        expected: 'en kilde, [@kilde-id], eller en sætning i teksten',
        fix: 'Opret kilden, og henvis til den med [@kilde-id]. Skriv andre bemærkninger i teksten.',
      }));
    });
  },
};
