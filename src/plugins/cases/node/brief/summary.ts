import type { List, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitSentences } from '../../../../danish/sentences';
import { readHeadingAnchor } from '../../../../model/headingAnchor';
import { proseOf } from '../../../../model/texts';

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

/** Stands around the words of a pointer while sentences are told apart; no text has it. */
const POINTER = '\u0001';

/** Where links lead that help a reader of the page and nobody else: to a place on it, or to how it is to be read. */
const POINTS_AT_PAGE = /^(?:#|\/ordbog\/|\/om\/)/;

/**
 * The words of running text on one line. Sentences that point somewhere on the page or explain how to read it are left
 * out: on paper they lead nowhere.
 */
export function wordsOf(nodes: readonly Nodes[]): string {
  const words = nodes.map(markPointers).join('').replace(/[ \n]+/g, ' ').trim();
  if (!words.includes(POINTER)) return words;
  const kept = splitSentences(words).filter(({ text }) => !text.includes(POINTER));
  return kept.map(({ text }) => text).join(' ');
}

function markPointers(node: Nodes): string {
  if (node.type === 'link' && POINTS_AT_PAGE.test(node.url)) return `${toString(node)}${POINTER}`;
  return 'children' in node ? node.children.map(markPointers).join('') : proseOf(node);
}
