import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { oneLine, type SourceLink, type SourcePage, type SourceSection } from './sourcePage';

/** What stands on a line of its own; anything else runs on. */
const BLOCKS = new Set(['p', 'title', 'item', 'list', 'steps', 'terms', 'table', 'tr', 'td', 'note', 'code', 'screen', 'section']);

/** Says something about the page, or shows nothing of its own. */
const SILENT = new Set(['info', 'links', 'media', 'desc', 'comment']);

/** Reads one `.page` of Project Mallard, or null when it is something else. `publisher` begins all ids. */
export function parseMallard(xml: string, publisher: string): SourcePage | null {
  const page = fromXml(xml).children.find((node): node is Element => node.type === 'element');
  const id = page?.attributes.id;
  if (page?.name !== 'page' || id == null) return null;
  const description = descriptionOf(page);
  return {
    id: `${publisher}/${id}`,
    title: titleOf(page),
    description: description === '' ? null : description,
    keywords: [],
    sections: sectionsOf(page, 0),
    links: linksOf(page, publisher),
  };
}

function sectionsOf(element: Element, depth: number): SourceSection[] {
  const own = element.children.filter((child) => !isElement(child, 'section') && !isElement(child, 'title'));
  return [
    {
      heading: depth === 0 ? '' : titleOf(element),
      depth,
      anchors: element.attributes.id == null ? [] : [element.attributes.id],
      text: own.map(textOf).join('').split('\n').map(oneLine).filter(Boolean).join('\n'),
    },
    ...element.children.flatMap((child) => (isElement(child, 'section') ? sectionsOf(child, depth + 1) : [])),
  ];
}

function titleOf(element: Element): string {
  const title = element.children.find((child) => isElement(child, 'title'));
  return title === undefined ? '' : oneLine(textOf(title));
}

function descriptionOf(page: Element): string {
  const info = page.children.find((child) => isElement(child, 'info'));
  const description = info?.children.find((child) => isElement(child, 'desc'));
  return description === undefined || !isElement(description, 'desc') ? '' : oneLine(description.children.map(textOf).join(''));
}

/** Line breaks of the file are white space; ours stand around blocks. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element' || SILENT.has(node.name)) return '';
  const text = node.children.map(textOf).join(node.name === 'keyseq' || node.name === 'guiseq' ? ' ' : '');
  return BLOCKS.has(node.name) ? `\n${text}\n` : text;
}

/** `xref` is `page`, `page#section` or, within the page, `#section`. */
function linksOf(node: Nodes, publisher: string): SourceLink[] {
  if (node.type !== 'element' || SILENT.has(node.name)) return [];
  const [page = '', anchor = null] = node.attributes.xref?.split('#') ?? [];
  const text = oneLine(textOf(node));
  const own = node.name === 'link' && page !== '' && text !== '' ? [{ text, page: `${publisher}/${page}`, anchor }] : [];
  return [...own, ...node.children.flatMap((child) => linksOf(child, publisher))];
}

function isElement(node: Nodes, name: string): node is Element {
  return node.type === 'element' && node.name === name;
}
