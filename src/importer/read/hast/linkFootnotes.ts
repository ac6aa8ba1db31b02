import type { Element, ElementContent, Root } from 'hast';
import { element, isElement, isNamed, propertyOf, rebuild } from './elements';

/** Where a note mark leads, by program: Word (and mammoth), LibreOffice, pandoc, GitHub. The note's own name is in group 1. */
const MARKS = [/^#_?((?:ftn|edn|fn:?|footnote-|endnote-)\d+)$/, /^#(sd(?:foot|end)note\d+)sym$/, /^#user-content-(fn-[\w-]+)$/];
/** Where the mark before the text of a note leads back to. */
const BACK = /^#(?:_?(?:ftn|edn|fn)ref:?-?\d|(?:footnote|endnote)-ref-|sd(?:foot|end)note\d+anc|user-content-fnref)/;

/**
 * Footnotes and endnotes as such. A mark becomes `note-mark`, a note `note-text` at the end of the document, both with a
 * `name`, numbered in the order of the marks. A mark without a note and a note without a mark stay what they were.
 */
export function linkFootnotes(root: Root): Root {
  const marks = collect(root.children, markName);
  const notes = collect(root.children, (node) => noteName(node));
  const names = new Map([...marks].filter((name) => notes.has(name)).map((name, index) => [name, String(index + 1)]));
  if (names.size === 0) return root;
  const texts = new Map<string, Element>();
  const body = rebuild(root, (node) => replaceNote(node, names, texts));
  return { type: 'root', children: [...body.children, ...[...texts].sort(byNumber).map(([, note]) => note)] };
}

function byNumber([left]: readonly [string, Element], [right]: readonly [string, Element]): number {
  return Number(left) - Number(right);
}

function collect(nodes: Root['children'] | ElementContent[], nameOf: (node: Element) => string | null): Set<string> {
  const names = new Set<string>();
  const visit = (node: Root['children'][number]): void => {
    if (!isElement(node)) return;
    const name = nameOf(node);
    if (name !== null) names.add(name);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return names;
}

function markName(node: Element): string | null {
  if (node.tagName !== 'a') return null;
  const href = propertyOf(node, 'href');
  return MARKS.map((pattern) => pattern.exec(href)?.[1]).find((name) => name !== undefined) ?? null;
}

/** A block is a note when it has a note's name and holds the way back to the mark. */
function noteName(node: Element): string | null {
  if (!isNamed(node, 'li', 'div', 'p', 'aside')) return null;
  const name = propertyOf(node, 'id').replace(/^_|^user-content-/g, '');
  return /^(?:(?:ftn|edn|fn:?|footnote-|endnote-)\d+|sd(?:foot|end)note\d+|fn-[\w-]+)$/.test(name) && node.children.some(leadsBack) ? name : null;
}

function leadsBack(node: ElementContent): boolean {
  return isElement(node) && (isBackLink(node) || node.children.some(leadsBack));
}

function isBackLink(node: Element): boolean {
  return node.tagName === 'a' && BACK.test(propertyOf(node, 'href'));
}

function replaceNote(node: Element, names: ReadonlyMap<string, string>, texts: Map<string, Element>): ElementContent[] {
  const mark = names.get(markName(node) ?? '');
  if (mark !== undefined) return [element('note-mark', { name: mark })];
  const note = names.get(noteName(node) ?? '');
  if (note === undefined) return isNamed(node, 'ol', 'ul') && isLeftEmpty(node) ? [] : [node];
  texts.set(note, element('note-text', { name: note }, node.children.map(withoutBackLinks)));
  return [];
}

function withoutBackLinks(node: ElementContent): ElementContent {
  if (!isElement(node)) return node;
  return { ...node, children: node.children.filter((child) => !isElement(child) || !isBackLink(child)).map(withoutBackLinks) };
}

/** A list whose items were all notes. */
function isLeftEmpty(list: Element): boolean {
  return list.children.every((child) => child.type === 'text' && child.value.trim() === '');
}
