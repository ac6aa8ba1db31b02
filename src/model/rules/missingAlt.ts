import type { Image, ImageReference, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { directivesNaming } from '../directives';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** A picture without words says nothing to a reader who does not see it (WCAG 2.2, 1.1.1). */
export const missingAlt: Rule = {
  id: 'missing-alt',
  check({ markdown }) {
    const drawings = directivesNaming('drawing');
    return markdown.flatMap(({ root, file, lineOf }) => {
      const problems: Problem[] = [];
      visit(root, (node) => {
        const line = lineOf(node);
        if (isImage(node) && (node.alt ?? '').trim() === '') {
          problems.push(imageWithoutAlt(file, line, node.type === 'image' ? node.url : node.identifier));
        }
        if (node.type === 'containerDirective' && drawings.includes(node.name) && node.children.length === 0) {
          problems.push(imageWithoutAlt(file, line, node.attributes?.id ?? 'tegning'));
        }
      });
      return problems;
    });
  },
};

function isImage(node: Nodes): node is Image | ImageReference {
  return node.type === 'image' || node.type === 'imageReference';
}

function imageWithoutAlt(file: string, line: number, name: string): Problem {
  return {
    file,
    line,
    rule: missingAlt.id,
    found: `Billedet »${name}« har ingen alternativ tekst.`,
    expected: 'en tekst, der siger det samme som billedet',
    fix: 'Skriv den i klammerne: ![Hvad billedet viser](fil.svg). I en tegning står den mellem :::tegning og :::.',
  };
}
