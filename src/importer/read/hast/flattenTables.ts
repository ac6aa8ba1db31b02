import type { Element, ElementContent } from 'hast';
import type { Findings } from '../findings';
import { BLOCKS, element, isElement, isNamed, propertyOf, textOf } from './elements';
import { toGrid } from './spanGrid';

/**
 * A table as Markdown can have it: single cells, each of lines without blocks. Paragraphs, items (`• …`, `2. …`) and rows of
 * a table within a cell become lines with breaks between them. The first row of the original is the first row here, whether
 * it is a heading or not. A table of one cell is a frame around its content, and only the content stays.
 */
export function flattenTable(table: Element, findings: Findings): ElementContent[] {
  const grid = toGrid(table, findings);
  const caption = table.children.filter((child) => isNamed(child, 'caption')).map((child) => element('p', {}, childrenOf(child)));
  const [first, ...others] = grid;
  if (first === undefined) return caption;
  const only = first[0];
  if (others.length === 0 && first.length === 1 && only !== undefined) return [...caption, element('div', {}, only.children)];
  const rows = [first.map((cell) => flatCell('th', cell)), ...others.map((cells) => cells.map((cell) => flatCell('td', cell)))];
  return [...caption, element('table', {}, [element('tbody', {}, rows.map((cells) => element('tr', {}, cells)))])];
}

function childrenOf(node: ElementContent): ElementContent[] {
  return isElement(node) ? node.children : [];
}

type Line = ElementContent[];

function flatCell(tagName: 'th' | 'td', cell: Element): Element {
  const lines = linesOf(cell.children).filter((line) => line.some(isVisible));
  return element(tagName, {}, lines.flatMap((line, index) => (index === 0 ? line : [element('br'), ...line])));
}

function isVisible(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : isElement(node);
}

function linesOf(nodes: readonly ElementContent[]): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  for (const node of nodes) {
    if (isElement(node) && (BLOCKS.has(node.tagName) || node.children.some(isBlock))) {
      lines.push(line, ...blockLines(node));
      line = [];
    } else line.push(node);
  }
  return [...lines, line];
}

function isBlock(node: ElementContent): boolean {
  return isElement(node) && (BLOCKS.has(node.tagName) || node.children.some(isBlock));
}

function blockLines(node: Element): Line[] {
  if (/^h[1-6]$/.test(node.tagName)) return [[element('strong', {}, node.children)]];
  if (node.tagName === 'ul' || node.tagName === 'ol') return itemLines(node);
  if (node.tagName === 'tr') return [[text(node.children.filter((child) => isElement(child)).map((cell) => textOf(cell).trim()).join(' · '))]];
  return linesOf(node.children);
}

function itemLines(list: Element): Line[] {
  const start = Number(propertyOf(list, 'start') || 1);
  const items = list.children.filter((child) => isNamed(child, 'li'));
  return items.flatMap((item, index) => {
    const mark = list.tagName === 'ul' ? '• ' : `${start + index}. `;
    const [first = [], ...rest] = linesOf(childrenOf(item)).filter((line) => line.some(isVisible));
    return [[text(mark), ...first], ...rest];
  });
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
