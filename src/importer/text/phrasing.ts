import type { PhrasingContent } from 'mdast';

/** Running text with its markup, cut and joined by the places of its characters. */
export type Phrasing = readonly PhrasingContent[];

/** The words of running text. A hard line break is a line break, an image and a note nothing. */
export function plainText(nodes: Phrasing): string {
  return nodes.map(textOf).join('');
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return '\n';
  const children = childrenOf(node);
  if (children !== null) return plainText(children);
  return 'value' in node ? node.value : '';
}

/** What stands inside emphasis, a link or the like; null for a node of its own. A document has none of the site's own elements. */
function childrenOf(node: PhrasingContent): PhrasingContent[] | null {
  return 'children' in node ? (node.children as PhrasingContent[]) : null;
}

/** The text before and after a place in `plainText`; markup that reaches over it goes on on both sides. */
export function splitAt(nodes: Phrasing, offset: number): { before: PhrasingContent[]; after: PhrasingContent[] } {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = textOf(node).length;
    if (at + length <= offset && at < offset) before.push(node);
    else if (at >= offset) after.push(node);
    else splitNode(node, offset - at, before, after);
    at += length;
  }
  return { before, after };
}

function splitNode(node: PhrasingContent, offset: number, before: PhrasingContent[], after: PhrasingContent[]): void {
  const children = childrenOf(node);
  if (children !== null) {
    const inner = splitAt(children, offset);
    before.push({ ...node, children: inner.before } as PhrasingContent);
    after.push({ ...node, children: inner.after } as PhrasingContent);
  } else if ('value' in node) {
    before.push({ ...node, value: node.value.slice(0, offset) });
    after.push({ ...node, value: node.value.slice(offset) });
  }
}

/**
 * From one place in `plainText` to another, without the white space at both ends. What has no characters, a picture or a
 * note, goes with the text after it; at the very end with that before it.
 */
export function slicePhrasing(nodes: Phrasing, start: number, end = Infinity): PhrasingContent[] {
  const upToEnd = end >= plainText(nodes).length ? [...nodes] : splitAt(nodes, end).before;
  return trimPhrasing(splitAt(upToEnd, start).after);
}

/** Without white space and line breaks at both ends, and without markup that is left empty. */
export function trimPhrasing(nodes: Phrasing): PhrasingContent[] {
  return trimEnd(trimStart(nodes.filter((node) => !isEmpty(node))));
}

function trimStart(nodes: Phrasing): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return [];
  if (first.type === 'break') return trimStart(rest);
  const trimmed = trimNode(first, (value) => value.trimStart(), trimStart);
  return isEmpty(trimmed) ? trimStart(rest) : [trimmed, ...rest];
}

function trimEnd(nodes: Phrasing): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last === undefined) return [];
  const rest = nodes.slice(0, -1);
  if (last.type === 'break') return trimEnd(rest);
  const trimmed = trimNode(last, (value) => value.trimEnd(), trimEnd);
  return isEmpty(trimmed) ? trimEnd(rest) : [...rest, trimmed];
}

function trimNode(node: PhrasingContent, trim: (value: string) => string, inside: (nodes: Phrasing) => PhrasingContent[]): PhrasingContent {
  if (node.type === 'text') return { ...node, value: trim(node.value) };
  const children = childrenOf(node);
  return children === null ? node : ({ ...node, children: inside(children) } as PhrasingContent);
}

function isEmpty(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value === '';
  return childrenOf(node)?.every(isEmpty) ?? false;
}

/** The lines of running text: parted at hard breaks and at line ends inside the text. Markup may reach over lines. */
export function linesOf(nodes: Phrasing): PhrasingContent[][] {
  const text = plainText(nodes);
  const lines: PhrasingContent[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    lines.push(slicePhrasing(nodes, start, end === text.length ? Infinity : end));
    start = end + 1;
  }
  return lines.filter((line) => line.length > 0);
}

/** Lines as one text again, each on its own line. */
export function joinLines(lines: readonly Phrasing[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? [...line] : [{ type: 'text', value: '\n' }, ...line]));
}

/** Whether all the words stand in bold, as a heading that is none does. */
export function isBold(nodes: Phrasing): boolean {
  const shown = nodes.filter((node) => textOf(node).trim() !== '');
  return shown.length > 0 && shown.every(({ type }) => type === 'strong');
}

/** Text this long behind words in bold is not a part of their title. */
const RUN_IN = 25;

/** Whether text begins with a title in bold: `**Økonomi.** Der er penge nok til et år.` */
export function isRunIn(nodes: Phrasing): boolean {
  const [first, ...more] = nodes;
  return first?.type === 'strong' && plainText(more).trim().length >= RUN_IN;
}

/** Without bold and italics around the whole: a heading says by itself what it is. */
export function withoutEmphasis(nodes: Phrasing): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'strong' || node.type === 'emphasis' ? withoutEmphasis(node.children) : [node]));
}

export function paragraphOf(children: Phrasing): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children: [...children] };
}
