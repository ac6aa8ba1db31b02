import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Stands in a line for a reference to a source, or for a figure that leads to its note. */
const CITED = '\u0001';

/** What begins and ends a line of its own. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'div', 'section', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'figcaption']);

/**
 * Lists of titles and of sentences from elsewhere; what is no text; and the drawing of a figure, below which a table has the
 * same values with their sources.
 */
const NOT_SAID_HERE = /\b(?:notes--sources|sheet__sources|backlinks|spread)\b/;
const NOT_TEXT = new Set(['script', 'style', 'svg', 'nav']);

export function readMain(address: string): Element {
  const html = readFileSync(path.join('build', address, 'index.html'), 'utf8');
  let main: Element | undefined;
  visit(fromHtml(html) as Nodes, 'element', (element) => {
    if (element.tagName === 'main') main ??= element;
  });
  if (main === undefined) throw new Error(`build${address}index.html has no <main>`);
  return main;
}

/** The text of a page by paragraph, item and row, without the lines that name a source or are made of figures that do. */
export function linesWithoutSource(main: Element): string[] {
  return textOf(main, false).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.includes(CITED));
}

/** `isRow`: a row of a table and a note on a figure are one line, whatever stands in them. */
function textOf(node: Nodes, isRow: boolean): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  if (NOT_TEXT.has(node.tagName) || NOT_SAID_HERE.test(classOf(node))) return '';
  if (namesSource(node)) return CITED;
  const makesRow = node.tagName === 'tr' || /^tal-/.test(String(node.properties.id ?? ''));
  const inside = node.children.map((child) => textOf(child, isRow || makesRow)).join(isRow || makesRow ? ' ' : '');
  return makesRow || (!isRow && BLOCKS.has(node.tagName)) ? `\n${inside}\n` : inside;
}

function namesSource(element: Element): boolean {
  if (/\bcitation\b/.test(classOf(element))) return true;
  return element.tagName === 'a' && /^#kilde-|^\/kilder\/#|#tal-/.test(String(element.properties.href ?? ''));
}

function classOf({ properties }: Element): string {
  return Array.isArray(properties.className) ? properties.className.join(' ') : '';
}
