import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { textToSlug } from '../../danish/slug';
import { lastBraces, readHeadingAnchor } from '../headingAnchor';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** An anchor is the part of an address after `#`. One that cannot be read would stand in the heading and in the address. */
export const headingAnchor: Rule = {
  id: 'heading-anchor',
  check({ tree }) {
    return tree.parsed.flatMap(({ file, body }) => {
      const problems: Problem[] = [];
      visit(body, 'heading', (node) => {
        const words = toString(node);
        const braces = lastBraces(words);
        if (braces === null || readHeadingAnchor(words).id !== null) return;
        problems.push(unreadableAnchor(file, node.position?.start.line ?? 1, braces));
      });
      return problems;
    });
  },
};

function unreadableAnchor(file: string, line: number, raw: string): Problem {
  const slug = textToSlug(raw);
  return {
    file,
    line,
    rule: headingAnchor.id,
    found: `Ankeret »${raw}« kan ikke læses.`,
    expected: '{#anker} med små bogstaver a-z, tal og bindestreger, uden mellemrum',
    fix: slug === '' ? 'Skriv et ord efter #, eller fjern klammerne.' : `Skriv »{#${slug}}«.`,
  };
}
