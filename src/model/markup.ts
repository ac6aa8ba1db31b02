import type { ElementContent, Properties } from 'hast';
import type { BlockContent, Heading, List, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Node } from 'unist';
import { parseInline, parseMarkdown } from './load/markdownPage';
import type { TextMarks } from './pageText';

/** An HTML element inside a Markdown tree, for what Markdown has no word for: a fact box, a card, a drawing. */
export interface Markup extends Node {
  type: 'markup';
  data: TextMarks & { hName: string; hProperties: Properties; hChildren?: ElementContent[] };
  children: MarkupChild[];
}

export type MarkupChild = RootContent | PhrasingContent | Markup;

declare module 'mdast' {
  interface RootContentMap {
    markup: Markup;
  }
  interface PhrasingContentMap {
    markup: Markup;
  }
  interface BlockContentMap {
    markup: Markup;
  }
}

/** An element with Markdown or element children. Property names are hast's: `className`, `ariaLabel`, `dataState`. */
export function element(name: string, properties: Properties = {}, children: readonly MarkupChild[] = []): Markup {
  return { type: 'markup', data: { hName: name, hProperties: properties }, children: [...children] };
}

/** An element whose children are ready HTML nodes, such as a parsed drawing. */
export function elementWithHtml(name: string, properties: Properties, html: ElementContent[]): Markup {
  return { type: 'markup', data: { hName: name, hProperties: properties, hChildren: html }, children: [] };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

/** A link that reads as text and leads to an address of the site or the web. */
export function link(url: string, label: string, properties: Properties = {}): MarkupChild {
  return { type: 'link', url, children: [text(label)], data: { hProperties: properties } };
}

/** What begins with a letter and has no sign in it that Markdown could read. To parse it would cost a hundred times as much. */
const PLAIN = /^(?!.*www\.)\p{L}(?:[\p{L}\d.,;()%»«–/-]| (?! |$))*$/iu;

/** Inline Markdown of one front-matter line: `Se [casen](/cases/x/) [@vs-2].` All of it stands, however it begins. */
export function inline(markdown: string): PhrasingContent[] {
  return PLAIN.test(markdown) ? [text(markdown)] : parseInline(markdown);
}

/** Markdown of several paragraphs as blocks. */
export function blocks(markdown: string): Root['children'] {
  return parseMarkdown(markdown).children;
}

export function paragraph(children: readonly MarkupChild[]): Paragraph {
  return { type: 'paragraph', children: children as PhrasingContent[] };
}

/** A heading with its own anchor, so that links to it outlive a rewording. */
export function heading(depth: 2 | 3 | 4, label: string, id: string): Heading {
  return { type: 'heading', depth, children: [text(label)], data: { hProperties: { id } } };
}

/** A list of inline Markdown lines, numbered when their order matters. */
export function list(items: readonly string[], options: { ordered?: boolean } = {}): List {
  return {
    type: 'list',
    ordered: options.ordered === true,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(inline(item))] })),
  };
}

/** Terms and their values. Pairs without a value are left out, so that a box shows only what is known. */
export function definitionList(pairs: ReadonlyArray<readonly [string, readonly MarkupChild[]]>, className: string): Markup {
  const rows = pairs
    .filter(([, value]) => value.length > 0)
    .map(([term, value]) =>
      element('div', {}, [element('dt', {}, [text(term)]), element('dd', {}, value)]),
    );
  return element('dl', { className: [className] }, rows);
}

/**
 * A box in which a wide table can be scrolled sideways, by keyboard too. A group and not a region: pages have many
 * tables, and each region would be a landmark of its own.
 */
export function scrollTable(label: string, content: readonly MarkupChild[]): Markup {
  return element('div', { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: label }, content);
}

/** The box of a drawing: on a phone the drawing scrolls in it, so that its words stay large enough to read. */
export function scrollDrawing(label: string, drawing: Markup): Markup {
  return element('div', { className: ['drawing-scroll'], tabIndex: 0, role: 'group', ariaLabel: `Tegning: ${label}` }, [drawing]);
}

/** Source ids of front matter as a citation that the citations capability will number; nothing for none. */
export function cite(sources: readonly string[]): MarkupChild[] {
  return sources.length === 0 ? [] : [text(` [${sources.map((id) => `@${id}`).join('; ')}]`)];
}

/** A section of blocks under a heading, or nothing when there is nothing to say. */
export function section(label: string, id: string, content: readonly (BlockContent | Markup)[]): RootContent[] {
  return content.length === 0 ? [] : [heading(2, label, id), ...content];
}
