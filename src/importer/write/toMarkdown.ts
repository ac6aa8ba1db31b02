import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** What would mean something in the label of a block, `:::paragraph[…]`; the library escapes only brackets there. */
const IN_LABELS: Options['unsafe'] = [
  ...['*', '_', '`', '~'].map((character) => ({ character })),
  { character: '<', after: '[!/?A-Za-z]' },
  { character: '&', after: '[#A-Za-z]' },
  { character: '!', after: '\\[' },
].map((sign) => ({ ...sign, inConstruct: ['containerDirectiveLabel', 'leafDirectiveLabel'] }));

const processor = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one', resourceLink: true, unsafe: IN_LABELS })
  .use(remarkGfm, { tablePipeAlign: false, singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Writes a tree as Markdown that the site parses back into the same words: braces, angle brackets and colons are escaped. */
export function toMarkdown(root: Root): string {
  return processor.stringify(root);
}
