import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one', resourceLink: true })
  .use(remarkGfm, { tablePipeAlign: false, singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Writes a tree as Markdown that the site parses back into the same words: braces, angle brackets and colons are escaped. */
export function toMarkdown(root: Root): string {
  return processor.stringify(root);
}
