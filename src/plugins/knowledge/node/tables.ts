import type { Parent, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { scrollTable } from '../../../model/markup';

/** Puts each table that the editor wrote into a box that scrolls, named after the heading above it. */
export function boxTables(tree: Root): void {
  let above = 'Tabel';
  visit(tree, (node, index, parent: Parent | undefined) => {
    if (node.type === 'heading') above = `Tabel: ${toString(node).replace(/\s*\{#[\w-]+\}\s*$/, '')}`;
    if (node.type !== 'table' || parent === undefined || index === undefined) return undefined;
    parent.children[index] = scrollTable(above, [node as Table]) as RootContent;
    return SKIP;
  });
}
