import type { Element, ElementContent } from 'hast';
import { isElement, isNamed, propertyOf, textOf } from '../hast/elements';
import { listMarkProperties } from '../hast/groupLists';

/**
 * Word saves an item of a list as a paragraph with its mark in the text: `<p style="mso-list:l0 level2 lfo1"><span
 * style="mso-list:Ignore">3.</span>Tekst`. The mark is taken out and put into the properties; a number of several parts
 * (`3.1`) or with words stays text, as it is in the other formats.
 */
export function markWordList(node: Element): Element {
  const found = node.tagName === 'p' ? /mso-list\s*:\s*l\d+\s+level(\d+)/i.exec(propertyOf(node, 'style')) : null;
  const sign = found === null ? undefined : findSign(node);
  if (found === null || sign === undefined) return node;
  const number = numberOf(sign);
  if (number === null && /[\p{L}\p{N}]{2,}|\d/u.test(sign)) return node;
  const mark = { level: Math.min(8, Number(found[1]) - 1), number };
  return { ...node, properties: { ...node.properties, ...listMarkProperties(mark) }, children: withoutSign(node.children) };
}

/** `3.` → 3, `c)` → 3; null for a bullet and for what is no single number. */
function numberOf(sign: string): number | null {
  const [, digits, letter] = /^\(?(?:(\d+)|([a-z]))[.):]$/.exec(sign) ?? [];
  if (digits !== undefined) return Number(digits);
  return letter === undefined ? null : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

function isSign(node: ElementContent): boolean {
  return isNamed(node, 'span') && /mso-list\s*:\s*ignore/i.test(propertyOf(node, 'style'));
}

function findSign(node: Element): string | undefined {
  for (const child of node.children) {
    if (isSign(child)) return textOf(child).replace(/\s/g, '');
    const inner = isElement(child) ? findSign(child) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function withoutSign(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes
    .filter((node) => !isSign(node))
    .map((node) => (isElement(node) ? { ...node, children: withoutSign(node.children) } : node));
}
