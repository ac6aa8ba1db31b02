import type { Nodes } from 'mdast';
import { titleOfDrawing } from '../../../model/drawing';
import type { Markup } from '../../../model/markup';
import { isInline, wordsOf } from './words';

/** What the text of a page falls into: lines, and the places that can be linked to. */
export type Piece =
  | { type: 'line'; text: string }
  | { type: 'heading'; depth: number; title: string; anchor: string | null }
  /** An element that is a section of its own without a heading, such as a word of the glossary. */
  | { type: 'own'; title: string; anchor: string | null; lines: string[] };

/** Blocks in these languages show how a text is written; their words are about nothing. */
const MARKUP = new Set(['md', 'markdown']);

/** The pieces of a part of a composed page in reading order, without what is marked as no text of it. */
export function piecesOf(nodes: readonly Nodes[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Nodes[] = [];
  const close = (): void => {
    pieces.push(...lineOf(wordsOf(open)));
    open = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      open.push(node);
      continue;
    }
    close();
    if (node.data?.notText !== true) pieces.push(...piecesOfBlock(node));
  }
  close();
  return pieces;
}

/** The lines of a part, those of headings and sections in it included. */
export function linesOf(nodes: readonly Nodes[]): string[] {
  return piecesOf(nodes).flatMap((piece) => {
    if (piece.type === 'line') return [piece.text];
    return piece.type === 'heading' ? [piece.title] : [piece.title, ...piece.lines];
  });
}

function piecesOfBlock(node: Nodes): Piece[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: node.depth, title: wordsOf(node.children), anchor: anchorOf(node) }];
    case 'code':
      return MARKUP.has(node.lang ?? '') ? [] : node.value.split('\n').flatMap(lineOf);
    case 'tableRow':
      return rowOf(node.children);
    case 'markup':
      return piecesOfMarkup(node);
    default:
      return 'children' in node ? piecesOf(node.children) : [];
  }
}

function piecesOfMarkup(node: Markup): Piece[] {
  const { hName, sectionName } = node.data;
  if (sectionName !== undefined) return [{ type: 'own', title: sectionName, anchor: anchorOf(node), lines: linesOf(node.children) }];
  if (hName === 'svg') return drawnWords(node);
  if (hName === 'tr') return rowOf(node.children);
  if (hName === 'div' && childNamed(node, 'dt') !== undefined) return factOf(node);
  // The label of a control that unfolds what follows; it says nothing of its own.
  return hName === 'summary' ? [] : piecesOf(node.children);
}

function lineOf(text: string): Piece[] {
  return text.trim() === '' ? [] : [{ type: 'line', text: text.trimEnd() }];
}

/** A row of a table is one line, in which the cells are told apart. */
function rowOf(cells: readonly Nodes[]): Piece[] {
  const words = cells.filter(({ data }) => data?.notText !== true).map((cell) => linesOf('children' in cell ? cell.children : []).join(' '));
  return lineOf(words.filter((cell) => cell !== '').join(' · '));
}

/** `Sted: Venlo, Holland`; a fact of several lines names itself on the first. */
function factOf(node: Markup): Piece[] {
  const term = wordsOf(childNamed(node, 'dt')?.children ?? []);
  const [first = '', ...more] = linesOf(childNamed(node, 'dd')?.children ?? []);
  return first === '' ? [] : [`${term}: ${first}`, ...more].flatMap(lineOf);
}

/**
 * A drawing is its title and, when it was made from a figure, its description. A drawing made by hand stands beside the
 * same in words, which the editor wrote and can cite sources in.
 */
function drawnWords(node: Markup): Piece[] {
  if (node.data.hChildren !== undefined) return lineOf(titleOfDrawing({ children: node.data.hChildren }));
  return ['title', 'desc'].flatMap((name) => lineOf(wordsOf(childNamed(node, name)?.children ?? [])));
}

function childNamed(node: Markup, name: string): Markup | undefined {
  return node.children.find((child): child is Markup => child.type === 'markup' && child.data.hName === name);
}

function anchorOf({ data }: Nodes): string | null {
  const id = data?.hProperties?.id;
  return typeof id === 'string' ? id : null;
}
