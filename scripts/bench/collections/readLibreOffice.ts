import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import path from 'node:path';
import { oneLine, type SourceLink, type SourcePage, type SourceSection } from './sourcePage';

const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'div', 'table', 'tr', 'td', 'th', 'pre', 'br']);
const SILENT = new Set(['script', 'style', 'nav', 'img', 'button', 'input']);
const HEADING = /^h([1-6])$/;

/** Reads one page of the help; `file` is its path below the folder `text`, `swriter/guide/header_footer.html`. */
export function parseLibreOffice(html: string, file: string): SourcePage | null {
  const tree = fromHtml(html);
  const content = findElement(tree, ({ properties }) => properties.id === 'DisplayArea');
  const title = findElement(tree, ({ tagName }) => tagName === 'title');
  if (content === null || title === null) return null;
  const name = oneLine(textOf(title));
  return {
    id: `libreoffice/${file.replace(/\.html$/, '')}`,
    title: name,
    description: null,
    keywords: keywordsOf(content),
    sections: sectionsOf(content, name),
    links: linksOf(content, file),
  };
}

/** Cuts the running text at its headings, which stand anywhere in the tree. */
function sectionsOf(content: Element, title: string): SourceSection[] {
  const first: SourceSection = { heading: '', depth: 0, anchors: [], text: '' };
  const sections = [first];
  for (const child of content.children) addNode(sections, child, first);
  return sections.map((section) => tidy(section, title));
}

/** Adds a node to the last section; `first` is the one to use while there is no other. */
function addNode(sections: SourceSection[], node: ElementContent, first: SourceSection): void {
  const section = sections.at(-1) ?? first;
  if (node.type === 'text') section.text += node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element' || SILENT.has(node.tagName)) return;
  const level = HEADING.exec(node.tagName)?.[1];
  if (level !== undefined) {
    sections.push({ heading: oneLine(textOf(node)), depth: Number(level), anchors: anchorsOf(node), text: '' });
    return;
  }
  const isBlock = BLOCKS.has(node.tagName);
  if (typeof node.properties.name === 'string') section.anchors.push(node.properties.name);
  if (isBlock) section.text += '\n';
  for (const child of node.children) addNode(sections, child, first);
  if (isBlock) (sections.at(-1) ?? first).text += '\n';
}

/** The first heading of a page repeats its title. */
function tidy(section: SourceSection, title: string): SourceSection {
  const heading = section.heading === title ? '' : section.heading;
  return { ...section, heading, text: section.text.split('\n').map(oneLine).filter(Boolean).join('\n') };
}

function keywordsOf(content: Element): string[] {
  const keywords: string[] = [];
  walk(content, (node) => {
    if (node.type === 'element' && node.properties.itemProp?.toString() === 'keywords') keywords.push(oneLine(String(node.properties.content)));
    return true;
  });
  return keywords.filter(Boolean);
}

/** Addresses are written from the top of the help: `da/text/swriter/main.html#anchor`. */
function linksOf(content: Element, file: string): SourceLink[] {
  const links: SourceLink[] = [];
  walk(content, (node) => {
    const href = node.type === 'element' && node.tagName === 'a' ? String(node.properties.href ?? '') : '';
    const [, page, anchor] = /^da\/text\/(.+)\.html(?:#(.*))?$/.exec(href) ?? [];
    const text = oneLine(textOf(node));
    if (page !== undefined && `${page}.html` !== file && text !== '') links.push({ text, page: `libreoffice/${path.posix.normalize(page)}`, anchor: anchor ?? null });
    return true;
  });
  return links;
}

function anchorsOf(heading: Element): string[] {
  const names: string[] = typeof heading.properties.id === 'string' ? [heading.properties.id] : [];
  walk(heading, (node) => {
    if (node.type === 'element' && typeof node.properties.name === 'string') names.push(node.properties.name);
    return true;
  });
  return names;
}

function textOf(node: Nodes): string {
  let text = '';
  walk(node, (inner) => {
    if (inner.type === 'text') text += inner.value;
    return true;
  });
  return text;
}

function findElement(node: Nodes, matches: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  walk(node, (inner) => {
    if (found === null && inner.type === 'element' && matches(inner)) found = inner;
    return found === null;
  });
  return found;
}

/** Visits a node and, where `visit` answers true, all that is in it, in reading order. */
function walk(node: Nodes | ElementContent, visit: (node: Nodes) => boolean): void {
  if (visit(node) && 'children' in node) for (const child of node.children) walk(child, visit);
}
