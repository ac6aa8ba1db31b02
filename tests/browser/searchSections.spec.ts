import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from '@playwright/test';
import { readSiteCollection } from '../../scripts/search/siteCollection';
import type { SearchPage } from '../../src/plugins/search/shared/page';

const isHeading = ({ tagName }: Element): boolean => /^h[2-6]$/.test(tagName);

/** The elements of a built page that can be linked to, in the order in which they stand there. */
function readTargets({ id }: SearchPage): { id: string; element: Element }[] {
  const html = readFileSync(path.join('build', id, 'index.html'), 'utf8');
  const targets: { id: string; element: Element }[] = [];
  visit(fromHtml(html) as Nodes, 'element', (element) => {
    if (typeof element.properties.id === 'string') targets.push({ id: element.properties.id, element });
  });
  return targets;
}

/** Without the sign with which the host links a heading to itself. */
function wordsOf(heading: Element): string {
  const own = heading.children.filter((node) => !(node.type === 'element' && String(node.properties.className).includes('hash-link')));
  return toString({ ...heading, children: own }).replace(/[\u200b\n]/g, ' ').trim();
}

test('every section of the search stands in the built page, in order, and a heading has the words that the search shows', async () => {
  const pages = await readSiteCollection('.');
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    const sections = page.sections.filter(({ anchor }) => anchor !== null);
    const anchors = sections.map(({ anchor }) => anchor);
    const targets = readTargets(page).filter(({ id }) => anchors.includes(id));
    expect(targets.map(({ id }) => id), page.id).toEqual(anchors);
    const words = targets.map(({ element }, index) => (isHeading(element) ? wordsOf(element) : sections[index]?.path.at(-1)));
    expect(sections.map(({ path: way }) => way.at(-1)), page.id).toEqual(words);
  }
});
