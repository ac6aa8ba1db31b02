import type { Program } from 'estree';
import type { Parent, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';

/** A component that stands in the place of a directive. */
export interface PageComponent {
  /** The directive without its colons: `casebrowser`. */
  directive: string;
  /** The name by which the page knows the component: `CaseBrowser`. */
  name: string;
  /** The module whose default export it is. */
  module: string;
}

/**
 * Replaces each `::directive` by a component that the build renders whole. The page itself imports it, so that no other page
 * carries its weight. Like a list of cards it is no text of the page: the search reads what it shows on the pages of its own.
 */
export function showComponent(tree: Root, component: PageComponent): void {
  let isShown = false;
  visit(tree, 'leafDirective', (node: LeafDirective, index, parent: Parent | undefined) => {
    if (node.name !== component.directive || parent === undefined || index === undefined) return;
    parent.children[index] = componentElement(component);
    isShown = true;
  });
  if (isShown) tree.children.unshift(componentImport(component));
}

function componentElement({ name }: PageComponent): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: [], data: { notText: true } };
}

/** `import CaseBrowser from '…'` as the host's own plugins put one into a page: as a parsed program. */
function componentImport({ name, module }: PageComponent): MdxjsEsm {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
        source: { type: 'Literal', value: module, raw: JSON.stringify(module) },
        attributes: [],
      },
    ],
  };
  return { type: 'mdxjsEsm', value: '', data: { notText: true, estree } };
}
