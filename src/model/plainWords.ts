import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitSentences } from '../danish/sentences';
import { proseOf } from './texts';

/** Stands around the words of a pointer while sentences are told apart; no text has it. */
const POINTER = '\u0001';

/** Where links lead that help a reader of the page and nobody else: to a place on it, or to how it is to be read. */
const POINTS_AT_PAGE = /^(?:#|\/ordbog\/|\/om\/)/;

/**
 * The words of running text on one line, references included. Sentences that point somewhere on the page or explain how to
 * read it are left out: on paper they lead nowhere.
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
