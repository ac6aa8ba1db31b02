import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { renderToStaticMarkup } from 'react-dom/server';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { MarkupChild } from '../markup';

/**
 * The HTML that the host makes of nodes of a Markdown tree, without the line breaks that Markdown puts between blocks.
 * No-break spaces are written `&nbsp;`, so that they can be told from others.
 */
export function toHtml(nodes: readonly MarkupChild[]): string {
  const tree = toHast({ type: 'root', children: nodes as RootContent[] });
  return renderToStaticMarkup(toJsxRuntime(tree, { Fragment, jsx, jsxs })).replaceAll('\n', '').replaceAll('\u00a0', '&nbsp;');
}

/** HTML written over several lines as the one line that `toHtml` gives. Spaces at the end of a line are kept. */
export function html(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(strings, ...values).replace(/\n\s*/g, '');
}
