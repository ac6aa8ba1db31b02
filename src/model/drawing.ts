import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** The `<svg>` element of a drawing, or null when the text holds none. */
export function parseDrawing(svg: string): Element | null {
  return fromHtml(svg, { fragment: true, space: 'svg' }).children.find(isSvg) ?? null;
}

function isSvg(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'svg';
}

/** The words of the first `<title>` of a drawing, which name it to those who do not see it; '' when it has none. */
export function titleOfDrawing(drawing: Pick<Element, 'children'>): string {
  const title = drawing.children.find((node) => node.type === 'element' && node.tagName === 'title');
  const [words] = title?.type === 'element' ? title.children : [];
  return words?.type === 'text' ? words.value.trim() : '';
}

const ACTIVE = new Set(['script', 'foreignObject', 'iframe', 'image', 'style', 'animate', 'set', 'a']);

/**
 * The first thing in a drawing that has no place in a page it is inlined in: a script, a foreign document, a handler, a
 * style for the whole page, or something fetched from elsewhere. As it would be written; null when there is none.
 */
export function findActivePart(drawing: Element): string | null {
  let found: string | null = null;
  visit(drawing, 'element', ({ tagName, properties }) => {
    if (ACTIVE.has(tagName)) found ??= `<${tagName}>`;
    for (const [name, value] of Object.entries(properties)) if (isActive(name, String(value))) found ??= `${name}="${String(value)}"`;
  });
  return found;
}

/** A reference may lead to a part of the drawing itself: `href="#pil"`, `fill="url(#graa)"`. */
function isActive(name: string, value: string): boolean {
  if (/^on[A-Z]/i.test(name) || name === 'style') return true;
  if (/^(?:xLink)?href$/i.test(name)) return !value.startsWith('#');
  return /url\(\s*["']?(?!#)/i.test(value.replace(/url\(\s*["']?#/gi, ''));
}
