import type { Program } from 'estree';
import type { Parent, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';

const NAME = 'CaseBrowser';
const MODULE = '@site/src/plugins/cases/theme/CaseBrowser';

/**
 * Replaces `::casebrowser` by the browser of all cases, which the build renders whole. The page itself imports it, so that
 * no other page carries its weight. Like a list of cards it is no text of the page: the search reads each case on its own page.
 */
export function showCaseBrowser(tree: Root): void {
  let isShown = false;
  visit(tree, 'leafDirective', (node: LeafDirective, index, parent: Parent | undefined) => {
    if (node.name !== 'casebrowser' || parent === undefined || index === undefined) return;
    parent.children[index] = browserElement();
    isShown = true;
  });
  if (isShown) tree.children.unshift(browserImport());
}

function browserElement(): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name: NAME, attributes: [], children: [], data: { notText: true } };
}

/** `import CaseBrowser from '…'` as the host's own plugins put one into a page: as a parsed program. */
function browserImport(): MdxjsEsm {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: NAME } }],
        source: { type: 'Literal', value: MODULE, raw: JSON.stringify(MODULE) },
        attributes: [],
      },
    ],
  };
  return { type: 'mdxjsEsm', value: '', data: { notText: true, estree } };
}
