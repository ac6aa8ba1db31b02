import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinLines, linesOf, plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import type { Note } from '../report/notes';

const WORDS: Readonly<Record<string, string>> = { B: 'Beslutning', A: 'Aktion', H: 'Handling' };
const LETTER = /^\s*([\p{Lu}])\s?:\s+(?=\S)/u;

/**
 * Minutes that write `B:` for what was decided and `A:` or `H:` for what is to be done get the whole words. They do so only
 * where both stand, where the document speaks of »beslutning« somewhere, and where no other letter does: a round of
 * `A: … B: … C: …` is one of municipalities or people.
 */
export function expandShortLabels(body: Root, notes: Note[]): Root {
  const letters = new Set(body.children.flatMap(textLines).flatMap((line) => LETTER.exec(line)?.[1] ?? []));
  const isLegend = letters.has('B') && (letters.has('A') || letters.has('H')) && [...letters].every((letter) => 'ABDHIO'.includes(letter));
  if (!isLegend || !/beslutning/iu.test(toString(body))) return body;
  notes.push({ kind: 'guess', place: 'hele dokumentet', words: [...letters].sort().map((letter) => `${letter}:`).join(' '), taken: 'beslutninger og handlinger', why: 'B: og A: eller H: står foran linjer, og dokumentet taler om beslutninger' });
  return { ...body, children: body.children.map((node) => expandBlock(node)) };
}

function textLines(node: RootContent): string[] {
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap(textLines));
  if (node.type === 'table') return node.children.flatMap((row) => row.children.flatMap((cell) => plainText(cell.children).split('\n')));
  return node.type === 'paragraph' ? plainText(node.children).split('\n') : [];
}

function expandBlock<T extends RootContent>(node: T): T {
  if (node.type === 'paragraph') return { ...node, children: expandLines(node.children) };
  if (node.type === 'table') return { ...node, children: node.children.map((row) => ({ ...row, children: row.children.map((cell) => ({ ...cell, children: expandLines(cell.children) })) })) };
  if (node.type !== 'list') return node;
  return { ...node, children: node.children.map((item) => ({ ...item, children: item.children.map((block) => expandBlock(block)) })) };
}

function expandLines(children: Phrasing): PhrasingContent[] {
  const lines = linesOf(children);
  return lines.some((line) => LETTER.test(plainText(line))) ? joinLines(lines.map(expandLine)) : [...children];
}

function expandLine(line: Phrasing): PhrasingContent[] {
  const found = LETTER.exec(plainText(line));
  const word = WORDS[found?.[1] ?? ''];
  return found === null || word === undefined ? [...line] : [{ type: 'text', value: `${word}: ` }, ...slicePhrasing(line, found[0].length)];
}
