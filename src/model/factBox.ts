import type { Root, RootContent } from 'mdast';
import type { Markup } from './markup';

/** Where among the children of a page its fact box stands; -1 where it has none. */
export function findFactBox({ children }: Root): number {
  return children.findIndex((node) => node.type === 'markup' && node.data.hName === 'aside' && hasClass(node, 'fact-box'));
}

/** The fact box of a page, or undefined where it has none. */
export function factBoxOf(tree: Root): Markup | undefined {
  const box: RootContent | undefined = tree.children[findFactBox(tree)];
  return box?.type === 'markup' ? box : undefined;
}

export function hasClass({ data }: Markup, name: string): boolean {
  return Array.isArray(data.hProperties.className) && data.hProperties.className.includes(name);
}
