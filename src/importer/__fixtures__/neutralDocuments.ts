import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown, splitFrontMatter } from '../../model/load/markdownPage';
import type { NeutralDocument } from '../neutral';

/** A document as a reader would hand it on, written as Markdown for the sake of the test. */
export function neutral(markdown: string, rest: Partial<NeutralDocument> = {}): NeutralDocument {
  return { body: parseMarkdown(markdown), images: [], losses: [], hidden: [], buried: [], ...rest };
}

/** All words of a text in lower case, each once. */
export function wordSet(text: string): Set<string> {
  return new Set(text.toLocaleLowerCase('da').match(/[\p{L}\d]+/gu) ?? []);
}

/** The words of a document, whatever block they stand in. */
export function wordsOfDocument({ body }: NeutralDocument): Set<string> {
  return wordSet(allText(withBreaks(body)));
}

/** The words of a page: its front matter as it stands, its text as a reader sees it, and the values of its blocks. */
export function wordsOfPage(page: string): Set<string> {
  const { head, content } = splitFrontMatter(page);
  const attributes = JSON.stringify(parseMarkdown(content), (key, value: unknown) => (key === 'position' ? undefined : value));
  return wordSet(`${head ?? ''}\n${allText(withBreaks(parseMarkdown(content)))}\n${attributes}`);
}

/** A word ends at a line break. */
function withBreaks(root: Root): Root {
  const copy = structuredClone(root);
  visit(copy, 'break', (_node, index, parent) => {
    if (parent !== undefined && index !== undefined) parent.children[index] = { type: 'text', value: '\n' };
  });
  return copy;
}

function allText(node: Parameters<typeof toString>[0]): string {
  const children = (node as { children?: unknown[] }).children;
  return Array.isArray(children) && children.some((child) => isBlock(child)) ? children.map((child) => allText(child as typeof node)).join('\n') : toString(node, { includeImageAlt: true });
}

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote', 'code', 'containerDirective', 'leafDirective', 'footnoteDefinition', 'html']);

function isBlock(node: unknown): boolean {
  return BLOCKS.has((node as { type?: string }).type ?? '');
}
