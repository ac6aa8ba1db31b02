import type { List, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wordsOf } from '../../../../model/plainWords';
import { isParagraph, sectionOf } from '../../../../model/sectionOf';

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
  const blocks = sectionOf(body, ANCHOR);
  const list = blocks.find((block): block is List => block.type === 'list');
  const above = list === undefined ? blocks : blocks.slice(0, blocks.indexOf(list));
  return {
    lead: above.filter(isParagraph).map(({ children }) => wordsOf(children)).join(' '),
    points: (list?.children ?? []).flatMap(({ children }) => children.filter(isParagraph).slice(0, 1).map(toPoint)),
  };
}

/** `**Hvad:** Et hus.` → `Hvad`, `Et hus.` */
function toPoint({ children }: Paragraph): Summary['points'][number] {
  const [first, ...others] = children;
  if (first?.type !== 'strong') return { term: '', text: wordsOf(children) };
  return { term: toString(first).replace(/:\s*$/, ''), text: wordsOf(others) };
}
