import type { Element, ElementContent, Root } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, Root as Body, RootContent } from 'mdast';
import type { Findings } from '../findings';
import { element, isNamed, propertyOf, rebuild, textOf } from './elements';
import { flattenTable } from './flattenTables';
import { groupLists } from './groupLists';
import { linkFootnotes } from './linkFootnotes';
import { mendLists } from './mendLists';
import { toSmallFigures } from './smallFigures';

/**
 * From HTML nodes, already free of scripts and hidden parts, to Markdown nodes: footnotes are linked, marked paragraphs
 * become lists, tables become single cells, and small figures (`CO<sub>2</sub>`) keep their size as signs.
 */
export async function hastToBody(root: Root, findings: Findings): Promise<Body> {
  const { toMdast } = await import('hast-util-to-mdast');
  const noted = linkFootnotes(root);
  const shaped = rebuild(noted, (node) => shape(node, findings));
  const listed: Root = { type: 'root', children: mendLists(groupLists(shaped.children as ElementContent[])) };
  const body = toMdast(listed, { document: true, handlers: { 'note-mark': noteMark, 'note-text': noteText } });
  return { type: 'root', children: body.type === 'root' ? body.children : [body as RootContent] };
}

const HOLDS_PARAGRAPHS = new Set(['body', 'div', 'td', 'th', 'li', 'blockquote', 'section', 'article', 'main', 'note-text', 'html']);

function shape(node: Element, findings: Findings): ElementContent[] {
  const grouped = HOLDS_PARAGRAPHS.has(node.tagName) ? { ...node, children: mendLists(groupLists(node.children)) } : node;
  if (grouped.tagName === 'table') return flattenTable(grouped, findings);
  if (isNamed(grouped, 'sup', 'sub')) return smallFigures(grouped);
  if (grouped.tagName === 'input') return [{ type: 'text', value: grouped.properties['checked'] === true ? '☒ ' : '☐ ' }];
  return [grouped];
}

function smallFigures(node: Element): ElementContent[] {
  const value = textOf(node);
  if (!/^\d+$/.test(value)) return node.children;
  return [{ type: 'text', value: toSmallFigures(value, node.tagName === 'sup' ? 'sup' : 'sub') }];
}

function noteMark(_state: State, node: Element): FootnoteReference {
  const name = propertyOf(node, 'name');
  return { type: 'footnoteReference', identifier: name, label: name };
}

function noteText(state: State, node: Element): FootnoteDefinition {
  const name = propertyOf(node, 'name');
  // The library takes blocks from what it is told; a root gives it nothing but blocks.
  const children = state.toFlow(state.all(element('div', {}, node.children))) as FootnoteDefinition['children'];
  return { type: 'footnoteDefinition', identifier: name, label: name, children };
}
