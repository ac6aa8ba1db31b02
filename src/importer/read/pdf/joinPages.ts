import type { Element, ElementContent } from 'hast';
import { element, isElement, isNamed, textOf } from '../hast/elements';

/** The blocks of all pages, with paragraphs and tables whole that a page break parted. */
export function joinPages(pages: ReadonlyArray<readonly ElementContent[]>): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const [first, ...rest] of pages) {
    if (first === undefined) continue;
    const both = joinBlocks(joined.at(-1), first);
    if (both === null) joined.push(first);
    else joined[joined.length - 1] = both;
    for (const block of rest) joined.push(block);
  }
  return joined;
}

function joinBlocks(last: ElementContent | undefined, first: ElementContent): Element | null {
  if (isNamed(last, 'table') && isNamed(first, 'table')) return joinTables(last, first);
  if (!isNamed(last, 'p') || !isNamed(first, 'p') || first.properties['dataListLevel'] !== undefined) return null;
  const isOpen = /[^.:;!?]\s*$/.test(textOf(last)) && /^\s*\p{Ll}/u.test(textOf(first));
  return isOpen ? element('p', last.properties, [...last.children, { type: 'text', value: ' ' }, ...first.children]) : null;
}

/** Tables of one width are one table; its first row is often shown again on the next page. */
export function joinTables(last: Element, first: Element): Element | null {
  const [head, again] = [last.children[0], first.children[0]];
  if (!isElement(head) || !isElement(again) || head.children.length !== again.children.length) return null;
  const rows = textOf(head) === textOf(again) ? first.children.slice(1) : first.children;
  return element('table', {}, [...last.children, ...rows]);
}
