import type { Nodes } from 'mdast';

/** A stretch of a text and what shall stand in its place. */
export interface Replacement {
  offset: number;
  length: number;
  words: string;
}

/** All nodes whose words stand on the page as they are. */
type Leaf = Extract<Nodes, { value: string }>;

const TEXT_BLOCKS: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Replaces words throughout a tree, in place. Words may be parted by markup (`070761-**4285**`), so that each paragraph,
 * heading and cell is looked through as one text; a hard break in it counts as a line break. `find` gives the stretches of
 * a text in order, without overlap.
 */
export function replaceWords(node: Nodes, find: (text: string) => readonly Replacement[]): void {
  if (!('children' in node)) return 'value' in node ? replaceInLeaves([node], find) : undefined;
  if (TEXT_BLOCKS.has(node.type)) return replaceInLeaves(leavesOf(node), find);
  node.children.forEach((child) => replaceWords(child, find));
}

/** The same for what goes from one block into the next, as from the end of a line of a PDF or from a cell: as if each were a line. */
export function replaceWordsAcrossBlocks(node: Nodes, find: (text: string) => readonly Replacement[]): void {
  replaceInLeaves(linesOf(node), find);
}

function linesOf(node: Nodes): Leaf[] {
  return 'children' in node && !TEXT_BLOCKS.has(node.type) ? node.children.flatMap(linesOf) : [...leavesOf(node), BREAK];
}

/** The words of a node, with a line break for each hard break. */
export function wordsOfNode(node: Nodes): string {
  return leavesOf(node).map(({ value }) => value).join('');
}

/** Stands for a hard break. Nothing is ever replaced in it. */
const BREAK: Leaf = { type: 'text', value: '\n' };

function leavesOf(node: Nodes): Leaf[] {
  if ('value' in node) return [node];
  return 'children' in node ? node.children.flatMap(leavesOf) : node.type === 'break' ? [BREAK] : [];
}

function replaceInLeaves(leaves: readonly Leaf[], find: (text: string) => readonly Replacement[]): void {
  const replacements = find(leaves.map(({ value }) => value).join(''));
  for (const replacement of [...replacements].reverse()) replaceIn(leaves, replacement);
}

/** Puts words in the place of a stretch: into the first leaf that it touches, and takes it out of the others. */
function replaceIn(leaves: readonly Leaf[], { offset, length, words }: Replacement): void {
  const end = offset + length;
  const touched = placesOf(leaves).filter(({ leaf, from, to }) => leaf !== BREAK && from < end && to > offset);
  touched.forEach(({ leaf, from }, index) => {
    const { value } = leaf;
    leaf.value = value.slice(0, Math.max(offset - from, 0)) + (index === 0 ? words : '') + value.slice(end - from);
  });
}

function placesOf(leaves: readonly Leaf[]): { leaf: Leaf; from: number; to: number }[] {
  let at = 0;
  return leaves.map((leaf) => {
    const from = at;
    at += leaf.value.length;
    return { leaf, from, to: at };
  });
}
