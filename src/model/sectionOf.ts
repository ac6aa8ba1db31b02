import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readHeadingAnchor } from './headingAnchor';

/** What an editor wrote below the heading with an anchor, up to the next heading of any level. Empty where there is none. */
export function sectionOf({ children }: Root, anchor: string): RootContent[] {
  const start = children.findIndex((node) => node.type === 'heading' && readHeadingAnchor(toString(node)).id === anchor);
  return start === -1 ? [] : untilHeading(children.slice(start + 1));
}

/** What stands above the first heading. */
export function openingOf({ children }: Root): RootContent[] {
  return untilHeading(children);
}

function untilHeading(nodes: readonly RootContent[]): RootContent[] {
  const end = nodes.findIndex(({ type }) => type === 'heading');
  return end === -1 ? [...nodes] : nodes.slice(0, end);
}

export function isParagraph(node: Nodes): node is Paragraph {
  return node.type === 'paragraph';
}
