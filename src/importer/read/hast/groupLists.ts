import type { Element, ElementContent } from 'hast';
import { element, isElement, propertyOf } from './elements';

/**
 * How a reader marks a paragraph as an item of a list. Word and PDF have no lists, only paragraphs with a mark, so that the
 * lists are built here, from what the marks say.
 */
export interface ListMark {
  /** 0 for the outermost. */
  level: number;
  /** The number shown, or null for a bullet. */
  number: number | null;
}

interface Item extends ListMark {
  content: ElementContent[];
}

/** The properties that carry a mark until the lists are built. */
export function listMarkProperties({ level, number }: ListMark): Element['properties'] {
  return { dataListLevel: level, dataListNumber: number === null ? '' : String(number) };
}

/** Puts each run of marked paragraphs among children into nested `ul` and `ol`, each `ol` with its first number. */
export function groupLists(children: readonly ElementContent[]): ElementContent[] {
  const grouped: ElementContent[] = [];
  let run: Item[] = [];
  for (const child of [...children, null]) {
    const item = child === null ? null : itemOf(child);
    if (item !== null) run.push(item);
    // White space between two paragraphs does not part them.
    else if (run.length === 0 || child === null || child.type !== 'text' || child.value.trim() !== '') {
      for (const list of buildLists(run)) grouped.push(list);
      if (child !== null) grouped.push(child);
      run = [];
    }
  }
  return grouped;
}

function itemOf(node: ElementContent): Item | null {
  if (!isElement(node) || node.properties['dataListLevel'] === undefined) return null;
  const number = propertyOf(node, 'dataListNumber');
  return {
    level: Number(node.properties['dataListLevel']),
    number: number === '' ? null : Number(number),
    // An item of several blocks comes as a division around them.
    content: node.tagName === 'div' ? node.children : [{ ...node, properties: {} }],
  };
}

/** Lists of items on the level of the first one; what lies deeper belongs to the item before it. */
function buildLists(items: readonly Item[]): Element[] {
  const lists: Element[] = [];
  let previous: Item | undefined;
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    const end = endOfDeeper(items, at);
    const entry = element('li', {}, [...item.content, ...buildLists(items.slice(at + 1, end))]);
    const last = lists.at(-1);
    if (last !== undefined && previous !== undefined && goesOn(previous, item)) last.children.push(entry);
    else lists.push(beginList(item, entry));
    previous = item;
    at = end;
  }
  return lists;
}

function endOfDeeper(items: readonly Item[], at: number): number {
  const level = items[at]?.level ?? 0;
  let end = at + 1;
  while ((items[end]?.level ?? -1) > level) end += 1;
  return end;
}

function goesOn(previous: Item, item: Item): boolean {
  if (previous.level !== item.level) return false;
  return previous.number === null ? item.number === null : item.number === previous.number + 1;
}

function beginList(item: Item, entry: Element): Element {
  return item.number === null ? element('ul', {}, [entry]) : element('ol', { start: item.number }, [entry]);
}
