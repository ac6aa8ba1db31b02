import type { Nodes, Root } from 'mdast';
import { maskText, findPersonal, MASKS, type PersonalData } from './findPersonal';

/** Texts, code and HTML: all nodes whose words stand on the page as they are. */
type Leaf = Extract<Nodes, { value: string }>;

/**
 * A tree with everything personal replaced, and what that was. Words and numbers may be parted by markup (`070761-**4285**`),
 * so that each block is looked through as one text. Links to mail and telephone lose their address and keep their words.
 */
export function maskTree(root: Root): { root: Root; found: PersonalData[] } {
  const copy = structuredClone(root);
  const found: PersonalData[] = [];
  maskNode(copy, found);
  return { root: copy, found };
}

function maskNode(node: Nodes, found: PersonalData[]): void {
  maskAttributes(node, found);
  if (!('children' in node)) {
    if ('value' in node) maskLeaves([node], found);
    return;
  }
  node.children = node.children.flatMap((child) => withoutPrivateLink(child, found)) as typeof node.children;
  if (isBlockOfText(node)) {
    maskLeaves(leavesOf(node), found);
    node.children.forEach((child) => maskInside(child, found));
    return;
  }
  node.children.forEach((child) => maskNode(child, found));
}

/** Inside a block of text the words are done; links and images deeper down still have addresses. */
function maskInside(node: Nodes, found: PersonalData[]): void {
  maskAttributes(node, found);
  if (!('children' in node)) return;
  node.children = node.children.flatMap((child) => withoutPrivateLink(child, found)) as typeof node.children;
  node.children.forEach((child) => maskInside(child, found));
}

const TEXT_BLOCKS: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

function isBlockOfText(node: Nodes): boolean {
  return TEXT_BLOCKS.has(node.type);
}

function leavesOf(node: Nodes): Leaf[] {
  if ('value' in node) return [node];
  return 'children' in node ? node.children.flatMap(leavesOf) : node.type === 'break' ? [BREAK] : [];
}

/** Stands for a hard break, so that what is on both sides of it stays apart. Nothing is ever replaced in it. */
const BREAK: Leaf = { type: 'text', value: '\n' };

function maskLeaves(leaves: readonly Leaf[], found: PersonalData[]): void {
  const personal = findPersonal(leaves.map(({ value }) => value).join(''));
  for (const { kind, text, offset } of [...personal].reverse()) replaceIn(leaves, offset, offset + text.length, MASKS[kind]);
  found.push(...personal);
}

/** Puts words in the place of a stretch: into the first leaf that it touches, and takes it out of the others. */
function replaceIn(leaves: readonly Leaf[], start: number, end: number, words: string): void {
  const places = placesOf(leaves);
  const touched = places.filter(({ from, to }) => from < end && to > start);
  touched.forEach(({ leaf, from }, index) => {
    if (leaf === BREAK) return;
    const { value } = leaf;
    leaf.value = value.slice(0, Math.max(start - from, 0)) + (index === 0 ? words : '') + value.slice(end - from);
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

/** An address of a mail box or a telephone is dropped; the words that it stood under stay, and are looked through with the rest. */
function withoutPrivateLink(node: Nodes, found: PersonalData[]): Nodes[] {
  if (node.type !== 'link') return [node];
  const isDirect = /^\s*(?:mailto|tel|sms|callto):/i.test(node.url);
  const inAddress = isDirect ? findInDirect(node.url) : findPersonal(decoded(node.url));
  if (!isDirect && inAddress.length === 0) return [node];
  const words = leavesOf(node).map(({ value }) => value).join('');
  found.push(...inAddress.filter(({ text }) => !words.includes(text)));
  return node.children;
}

function findInDirect(url: string): PersonalData[] {
  const kind = /^\s*mailto:/i.test(url) ? 'e-mail' : 'phone';
  return [{ kind, text: decoded(url.replace(/^\s*[a-z]+:/i, '').replace(/\?.*$/, '')), offset: 0 }];
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function maskAttributes(node: Nodes, found: PersonalData[]): void {
  const texts = node as { alt?: string | null; title?: string | null; label?: string | null };
  for (const key of ['alt', 'title', 'label'] as const) {
    const value = texts[key];
    if (typeof value !== 'string') continue;
    const masked = maskText(value);
    texts[key] = masked.text;
    found.push(...masked.found);
  }
}
