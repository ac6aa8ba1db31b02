import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';

export function element(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}

/** Whether a node is an element of one of these names. */
export function isNamed<Name extends string>(node: Nodes | undefined, ...names: Name[]): node is Element & { tagName: Name } {
  return node?.type === 'element' && names.some((name) => name === node.tagName);
}

/** All text inside, without any markup. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isNamed(node, 'br')) return ' ';
  return 'children' in node ? node.children.map(textOf).join(node.type === 'element' && BLOCKS.has(node.tagName) ? ' ' : '') : '';
}

/** A property as text; '' when it is not there. */
export function propertyOf(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

/** Elements that begin on a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  ('address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul').split(' '),
);

/** Rebuilds a tree from its leaves up: every element, its children already rebuilt, becomes what `change` makes of it. */
export function rebuild(root: Root, change: (node: Element) => ElementContent[]): Root {
  return { type: 'root', children: root.children.flatMap((node) => rebuildNode(node, change)) };
}

/** Only elements, text and comments come out of our readers; whatever else the types know is left out. */
function rebuildNode(node: RootContent, change: (node: Element) => ElementContent[]): ElementContent[] {
  if (isElement(node)) return change({ ...node, children: node.children.flatMap((child) => rebuildNode(child, change)) });
  return node.type === 'text' ? [node] : [];
}
