import type { List, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readHeadingAnchor } from '../../../../model/headingAnchor';
import { wordsOf } from '../../../../model/plainWords';

/** The section in which a case is told in short, as the editor wrote it: references still stand in the texts. */
export interface Summary {
  /** What stands above the list; empty when there is nothing. */
  lead: string;
  points: { term: string; text: string }[];
}

/** The anchor of the section. */
const ANCHOR = 'kort-fortalt';

/** Reads the section off the tree of a page. A page without it has an empty summary. */
export function readSummary(body: Root): Summary {
  const blocks = sectionOf(body);
  const list = blocks.find((block): block is List => block.type === 'list');
  const above = list === undefined ? blocks : blocks.slice(0, blocks.indexOf(list));
  return {
    lead: above.filter(isParagraph).map(({ children }) => wordsOf(children)).join(' '),
    points: (list?.children ?? []).flatMap(({ children }) => children.filter(isParagraph).slice(0, 1).map(toPoint)),
  };
}

function sectionOf({ children }: Root): RootContent[] {
  const start = children.findIndex((node) => node.type === 'heading' && readHeadingAnchor(toString(node)).id === ANCHOR);
  if (start === -1) return [];
  const after = children.slice(start + 1);
  const end = after.findIndex(({ type }) => type === 'heading');
  return end === -1 ? after : after.slice(0, end);
}

function isParagraph(node: Nodes): node is Paragraph {
  return node.type === 'paragraph';
}

/** `**Hvad:** Et hus.` → `Hvad`, `Et hus.` */
function toPoint({ children }: Paragraph): Summary['points'][number] {
  const [first, ...others] = children;
  if (first?.type !== 'strong') return { term: '', text: wordsOf(children) };
  return { term: toString(first).replace(/:\s*$/, ''), text: wordsOf(others) };
}
