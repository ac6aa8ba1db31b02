import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import type { Rule } from './rule';

/** Headings are the map that screen readers and the table of contents follow. The title is level 1, so text starts at ##. */
export const headingJump: Rule = {
  id: 'heading-jump',
  check({ tree }) {
    return tree.parsed.flatMap(checkHeadings);
  },
};

/** A second title counts as the ## that it should be, so that what stands below it is not blamed for it. */
function checkHeadings({ body, file }: ParsedPage): Problem[] {
  const problems: Problem[] = [];
  let level = 1;
  visit(body, 'heading', (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.depth === 1) problems.push(secondTitle(file, line, toString(node)));
    else if (node.depth > level + 1) problems.push(jump(file, line, toString(node), node.depth, level + 1));
    level = Math.max(node.depth, 2);
  });
  return problems;
}

function secondTitle(file: string, line: number, text: string): Problem {
  return {
    file,
    line,
    rule: headingJump.id,
    found: `Overskriften »${text}« har niveau 1, men sidens titel er allerede niveau 1.`,
    expected: 'niveau 2 (##) eller dybere i teksten',
    fix: `Skriv »## ${text}«.`,
  };
}

function jump(file: string, line: number, text: string, depth: number, allowed: number): Problem {
  return {
    file,
    line,
    rule: headingJump.id,
    found: `Overskriften »${text}« springer til niveau ${depth}.`,
    expected: `højst niveau ${allowed} efter overskriften før`,
    fix: `Skriv »${'#'.repeat(allowed)} ${text}«.`,
  };
}
