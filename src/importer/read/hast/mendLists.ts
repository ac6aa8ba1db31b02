import type { Element, ElementContent } from 'hast';
import { element, isElement, isNamed, propertyOf } from './elements';

/**
 * Mends lists as writing programs leave them. A list that begins with nothing but deeper lists goes on where the list before
 * it ended, and its items belong to the last item there; a list that begins with the next number is the same list.
 */
export function mendLists(nodes: readonly ElementContent[]): ElementContent[] {
  const mended: ElementContent[] = [];
  for (const node of nodes) {
    if (isNamed(node, 'ul', 'ol')) addList(mended, node);
    else if (!isBlank(node) || !isList(mended.at(-1))) mended.push(node);
  }
  return mended;
}

function addList(mended: ElementContent[], list: Element): void {
  const children = list.children.filter((child) => !isBlank(child));
  const firstReal = children.findIndex((child) => deeperLists(child) === null);
  const deeper = children.slice(0, firstReal === -1 ? children.length : firstReal).flatMap((child) => deeperLists(child) ?? []);
  const items = firstReal === -1 ? [] : mendItems(children.slice(firstReal));
  for (const inner of deeper) addDeeper(mended, inner);
  if (items.length > 0) addItems(mended, list, items);
}

function isList(node: ElementContent | undefined): node is Element & { tagName: 'ul' | 'ol' } {
  return isNamed(node, 'ul', 'ol');
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The lists of a child that has nothing else: a list within a list, or an item without text of its own. */
function deeperLists(child: ElementContent): Element[] | null {
  if (isList(child)) return [child];
  if (!isNamed(child, 'li')) return null;
  const inner = child.children.filter((node) => !isBlank(node));
  return inner.length > 0 && inner.every(isList) ? inner.filter(isList) : null;
}

/** Lists between items belong to the item before them. */
function mendItems(children: readonly ElementContent[]): Element[] {
  const items: Element[] = [];
  for (const child of children) {
    const last = items.at(-1);
    if (isNamed(child, 'li')) items.push({ ...child, children: mendLists(child.children) });
    else if (last !== undefined && isElement(child)) last.children = mendLists([...last.children, child]);
    else items.push(element('li', {}, [child]));
  }
  return items;
}

function addDeeper(mended: ElementContent[], inner: Element): void {
  const before = mended.at(-1);
  const item = isList(before) ? before.children.at(-1) : undefined;
  if (isElement(item)) item.children = mendLists([...item.children, inner]);
  else addList(mended, inner);
}

function addItems(mended: ElementContent[], list: Element, items: Element[]): void {
  const before = mended.at(-1);
  const start = startOf(list, items);
  if (isList(before) && before.tagName === list.tagName && (list.tagName === 'ul' || nextNumber(before) === start)) {
    for (const item of items) before.children.push(item);
  } else mended.push(element(list.tagName, list.tagName === 'ol' ? { start } : {}, items));
}

function startOf(list: Element, items: readonly Element[]): number {
  const [first] = items;
  const written = (first === undefined ? '' : propertyOf(first, 'value')) || propertyOf(list, 'start') || '1';
  const start = Number.parseInt(written, 10);
  // Markdown counts no further down than 0 and no further up than nine digits.
  return Number.isNaN(start) ? 1 : Math.min(999_999_999, Math.max(0, start));
}

function nextNumber(list: Element): number {
  return Number(propertyOf(list, 'start') || 1) + list.children.filter((child) => isNamed(child, 'li')).length;
}
