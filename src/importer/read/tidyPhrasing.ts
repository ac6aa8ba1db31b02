import type { Delete, Emphasis, PhrasingContent, Strong, Text } from 'mdast';

type Marked = Emphasis | Strong | Delete;

/**
 * Text as an editor would have written it: neighbours of one kind are one (Word cuts a bold word in pieces), and spaces stand
 * outside emphasis and links, where Markdown wants them: `**Frist: **1. maj` → `**Frist:** 1. maj`. Marked spaces are only spaces.
 */
export function tidyPhrasing(children: readonly PhrasingContent[]): PhrasingContent[] {
  return joinNeighbours(joinNeighbours(children).flatMap(withSpacesOutside));
}

/** Without spaces and breaks at either end, and without spaces beside a break. */
export function trimPhrasing(children: readonly PhrasingContent[]): PhrasingContent[] {
  const lines = children.map((child, index) => trimText(child, isEdge(children[index - 1]), isEdge(children[index + 1])));
  const solid = lines.filter((child) => child.type !== 'text' || child.value !== '');
  const first = solid.findIndex(({ type }) => type !== 'break');
  const last = solid.findLastIndex(({ type }) => type !== 'break');
  return first === -1 ? [] : solid.slice(first, last + 1);
}

function isEdge(neighbour: PhrasingContent | undefined): boolean {
  return neighbour === undefined || neighbour.type === 'break';
}

function trimText(child: PhrasingContent, atStart: boolean, atEnd: boolean): PhrasingContent {
  if (child.type !== 'text') return child;
  const begun = atStart ? child.value.trimStart() : child.value;
  return text(atEnd ? begun.trimEnd() : begun);
}

function joinNeighbours(children: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children) {
    const both = join(joined.at(-1), child);
    if (both === null) joined.push(child);
    else joined[joined.length - 1] = both;
  }
  return joined.filter((child) => child.type !== 'text' || child.value !== '');
}

function join(left: PhrasingContent | undefined, right: PhrasingContent): PhrasingContent | null {
  if (left?.type === 'text' && right.type === 'text') return text(`${left.value}${right.value}`.replace(/ {2,}/g, ' '));
  if (left === undefined || left.type !== right.type || !isMarked(left) || !isMarked(right)) return null;
  return { type: left.type, children: joinNeighbours([...left.children, ...right.children]) };
}

function isMarked(node: PhrasingContent): node is Marked {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

function withSpacesOutside(child: PhrasingContent): PhrasingContent[] {
  if (!isMarked(child) && child.type !== 'link') return [child];
  const [first, last] = [child.children[0], child.children.at(-1)];
  const before = first?.type === 'text' ? (/^\s*/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s*$/.exec(last.value)?.[0] ?? '') : '';
  const inner = trimPhrasing(child.children);
  return inner.length === 0 ? [text(before || after)] : [text(before), { ...child, children: inner }, text(after)];
}

function text(value: string): Text {
  return { type: 'text', value };
}
