import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { propertyOf } from '../hast/elements';

/** Parts of a page that are about the site, wherever they stand (ARIA landmarks). */
const SITE_ROLES: ReadonlySet<string> = new Set(['navigation', 'search', 'banner', 'contentinfo', 'dialog', 'alertdialog']);

/** Where in a page an element stands. */
export interface FramePlace {
  /** Whether it stands in what the page says is its content. */
  isInside: boolean;
  /** Whether the page says what its content is. */
  hasContent: boolean;
}

/** Whether an element is what a page says of itself to be its content. */
export function isContent(node: Element): boolean {
  return node.tagName === 'main' || node.tagName === 'article' || propertyOf(node, 'role') === 'main';
}

export function hasContent(root: Root): boolean {
  let found = false;
  visit(root, 'element', (node) => {
    found ||= isContent(node);
  });
  return found;
}

/**
 * Whether an element is what a web site puts around its pages: menu, search, news, address, the question about cookies. A header
 * without a menu, on a page that does not say what its content is, may hold the title of the minutes.
 */
export function isPageFrame(node: Element, { isInside, hasContent: isMarked }: FramePlace): boolean {
  if (node.tagName === 'nav' || SITE_ROLES.has(propertyOf(node, 'role'))) return true;
  if (isInside) return false;
  if (node.tagName === 'header') return holds(node, NAVIGATION) && (isMarked || holds(node, MENU));
  return (node.tagName === 'aside' || node.tagName === 'footer') && holds(node, NAVIGATION);
}

const MENU: ReadonlySet<string> = new Set(['nav']);
/** Ways to somewhere else: without any of them a part may as well belong to the minutes. */
const NAVIGATION: ReadonlySet<string> = new Set(['nav', 'a', 'form', 'input', 'button']);

function holds(node: Element, names: ReadonlySet<string>): boolean {
  return node.children.some((child) => child.type === 'element' && (names.has(child.tagName) || holds(child, names)));
}
