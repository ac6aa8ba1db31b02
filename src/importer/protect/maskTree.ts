import type { Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { replaceWords, replaceWordsAcrossBlocks, wordsOfNode, type Replacement } from '../text/replaceWords';
import { findPersonal, maskText, MASKS, type PersonalData } from './findPersonal';

/**
 * A tree with everything personal replaced, and what that was. Links to mail and telephone lose their address and keep
 * their words.
 */
export function maskTree(root: Root): { root: Root; found: PersonalData[] } {
  const copy = structuredClone(root);
  const found: PersonalData[] = [];
  maskBesideText(copy, found);
  maskIdentifiers(copy);
  const mask = (personal: readonly PersonalData[]): Replacement[] => {
    found.push(...personal);
    return personal.map(({ kind, offset, text: { length } }) => ({ offset, length, words: MASKS[kind] }));
  };
  replaceWords(copy, (text) => mask(findPersonal(text)));
  // From block to block only what is somebody's number for sure: figures often follow figures in a table.
  replaceWordsAcrossBlocks(copy, (text) => mask(findPersonal(text).filter(({ kind }) => kind === 'cpr')));
  return { root: copy, found };
}

/** Where links lead, and what images and links say beside their text. */
function maskBesideText(node: Nodes, found: PersonalData[]): void {
  maskAttributes(node, found);
  if (!('children' in node)) return;
  node.children = node.children.flatMap((child) => (child.type === 'link' ? withoutPrivateAddress(child, found) : [child])) as typeof node.children;
  node.children.forEach((child) => maskBesideText(child, found));
}

/** An address of a mail box or a telephone is dropped; the words that it stood under stay, and are looked through with the rest. */
function withoutPrivateAddress(link: Link, found: PersonalData[]): Nodes[] {
  const isDirect = /^\s*(?:mailto|tel|sms|callto):/i.test(link.url);
  const inAddress = isDirect ? findInDirect(link.url) : findPersonal(decoded(link.url));
  if (inAddress.length === 0) return [link];
  const words = wordsOfNode(link);
  found.push(...inAddress.filter(({ text }) => !words.includes(text)));
  return link.children;
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

/** A footnote is known by its own name, which no reader sees; one that is somebody's number gets another, the same at both ends. */
function maskIdentifiers(root: Root): void {
  const names = new Map<string, string>();
  visit(root, (node) => {
    if (!('identifier' in node) || findPersonal(node.identifier).length === 0) return;
    names.set(node.identifier, names.get(node.identifier) ?? `note-${names.size + 1}-uden-nummer`);
    node.identifier = names.get(node.identifier) ?? '';
  });
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
