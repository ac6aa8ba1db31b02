import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { textToSlug } from '../../danish/slug';
import { readHeadingAnchor } from '../headingAnchor';
import { isParagraphBlock } from './readParagraphs';

/** The heading under which a municipality says why, as an editor writes it. */
export const MOTIVATION_HEADING = '## Begrundelse {#begrundelse}';

const ANCHOR = 'begrundelse';

/** Why a municipality proposes a change, as the editor wrote it down. */
export interface Motivation {
  /** Line of its heading. */
  line: number;
  /** What stands below it, the suggested words apart. */
  content: RootContent[];
  /** The place among the children of the page after its last block. */
  end: number;
}

/** The reasons of a proposal, up to the next heading of their level or above; null where the text has no such section. */
export function readMotivation({ children }: Root): Motivation | null {
  const start = children.findIndex((node) => node.type === 'heading' && node.depth === 2 && anchorOf(node) === ANCHOR);
  if (start === -1) return null;
  const next = children.findIndex((node, index) => index > start && node.type === 'heading' && node.depth <= 2);
  const end = next === -1 ? children.length : next;
  return { line: children[start]?.position?.start.line ?? 1, content: children.slice(start + 1, end).filter((node) => !isParagraphBlock(node)), end };
}

/** On a page that is being composed the anchor has been taken out of the words already, or never stood in them. */
function anchorOf(heading: Heading): string {
  const { words, id } = readHeadingAnchor(toString(heading));
  return id ?? textToSlug(words);
}
