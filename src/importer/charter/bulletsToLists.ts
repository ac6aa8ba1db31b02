import type { List, RootContent } from 'mdast';
import { paragraphOf, plainText, slicePhrasing } from '../text/phrasing';

const BULLET = /^\s*[•·▪◦]\s+/u;

/** Lines that begin with a sign for a point, as lists: a program had them as plain text. */
export function bulletsToLists(blocks: readonly RootContent[]): RootContent[] {
  const listed: RootContent[] = [];
  let open: List | null = null;
  for (const block of blocks) {
    const sign = block.type === 'paragraph' ? BULLET.exec(plainText(block.children))?.[0] : undefined;
    if (block.type !== 'paragraph' || sign === undefined) {
      listed.push(block);
      open = null;
      continue;
    }
    if (open === null) {
      open = { type: 'list', ordered: false, spread: false, children: [] };
      listed.push(open);
    }
    open.children.push({ type: 'listItem', spread: false, children: [paragraphOf(slicePhrasing(block.children, sign.length))] });
  }
  return listed;
}
