import type { Root, RootContent } from 'mdast';

/** Puts sections before »Omtalt i«, which closes every page. */
export function insertBeforeEnding(tree: Root, sections: readonly RootContent[]): void {
  const ending = tree.children.findIndex((node) => node.type === 'heading' && node.data?.hProperties?.id === 'omtalt-i');
  tree.children.splice(ending === -1 ? tree.children.length : ending, 0, ...sections);
}
