import type { Element, Root, RootContent } from 'hast';
import { isElement, isNamed, propertyOf, textOf } from '../hast/elements';

/** What the document's own style sheets say of a class, of the little that matters here. */
export interface ClassStyles {
  hidden: ReadonlySet<string>;
  bold: ReadonlySet<string>;
}

export const HIDES = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
export const BOLD = /(?:^|[;{\s])font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i;

/** Reads rules for plain classes (`.c7 { font-weight: 700 }`), as Google Docs and mail programs write them. */
export function readClassStyles(root: Root): ClassStyles {
  const css = sheetsOf(root.children).slice(0, 500_000);
  const rules = [...css.matchAll(/([^{}]{1,500})\{([^{}]*)\}/g)];
  const classesWith = (pattern: RegExp): Set<string> =>
    new Set(rules.filter(([, , body = '']) => pattern.test(body)).flatMap(([, selector = '']) => plainClasses(selector)));
  return { hidden: classesWith(HIDES), bold: classesWith(BOLD) };
}

/** Whether the element itself, by its style or a class, has what a pattern or a set of classes says. */
export function isStyled(node: Element, pattern: RegExp, classes: ReadonlySet<string>): boolean {
  return pattern.test(propertyOf(node, 'style')) || propertyOf(node, 'className').split(' ').some((name) => classes.has(name));
}

function plainClasses(selector: string): string[] {
  return selector.split(',').flatMap((one) => /^\s*[a-z]*\.([\w-]+)\s*$/i.exec(one.replace(/^@[^;]*;/, ''))?.[1] ?? []);
}

function sheetsOf(nodes: readonly RootContent[]): string {
  return nodes.map((node) => (isNamed(node, 'style') ? textOf(node) : isElement(node) ? sheetsOf(node.children) : '')).join('\n');
}
