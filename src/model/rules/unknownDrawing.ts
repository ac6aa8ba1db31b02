import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { directivesNaming } from '../directives';
import { findNearest } from '../nearest';
import { DRAWINGS_FOLDER } from '../tree';
import type { Rule } from './rule';

/** `:::tegning{#id}` shows a file; without it the page would lose what it announces. */
export const unknownDrawing: Rule = {
  id: 'unknown-drawing',
  check({ tree }) {
    const files = [...tree.drawings.map(({ file }) => file), ...tree.unparsed.map(({ path }) => path)];
    const names = directivesNaming('drawing');
    return tree.parsed.flatMap(({ body, file }) => {
      const used: ContainerDirective[] = [];
      visit(body, 'containerDirective', (node) => {
        if (names.includes(node.name) && (node.attributes?.id ?? '') !== '') used.push(node);
      });
      return used.flatMap((node) => {
        const id = node.attributes?.id ?? '';
        if (files.includes(`${DRAWINGS_FOLDER}${id}.svg`)) return [];
        const nearest = findNearest(id, tree.drawings.map((drawing) => drawing.id));
        return [{
          file,
          line: node.position?.start.line ?? 1,
          rule: unknownDrawing.id,
          found: `Tegningen »${id}« findes ikke.`,
          expected: `en fil ${DRAWINGS_FOLDER}${id}.svg`,
          fix: nearest === null ? `Læg tegningen i ${DRAWINGS_FOLDER}, eller fjern blokken.` : `Skriv »${nearest}«, eller læg tegningen i ${DRAWINGS_FOLDER}.`,
        }];
      });
    });
  },
};
