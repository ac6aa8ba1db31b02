import type { Root } from 'mdast';
import type { SearchSection } from '../shared/page';
import { piecesOf } from './pieces';

interface OpenSection {
  depth: number;
  path: string[];
  anchor: string | null;
  lines: string[];
}

/**
 * The sections of a composed page in reading order: one for each heading and for each element that is a section of its
 * own. Text before the first heading makes a section only when there is some, or when there is nothing else.
 */
export function readSections(tree: Root): SearchSection[] {
  const top: OpenSection = { depth: 0, path: [], anchor: null, lines: [] };
  const sections = [top];
  /** The headings that lead to where we are; the top of the page leads everywhere. */
  let way = [top];
  for (const piece of piecesOf(tree.children)) {
    const here = way.at(-1) ?? top;
    if (piece.type === 'line') {
      here.lines.push(piece.text);
    } else if (piece.type === 'own') {
      sections.push({ depth: Infinity, path: [...here.path, piece.title], anchor: piece.anchor, lines: piece.lines });
    } else {
      way = way.filter(({ depth }) => depth < piece.depth);
      const section = { depth: piece.depth, path: [...(way.at(-1) ?? top).path, piece.title], anchor: piece.anchor, lines: [] };
      way.push(section);
      sections.push(section);
    }
  }
  const told = sections.filter((section) => section !== top || section.lines.length > 0 || sections.length === 1);
  return told.map(({ path, anchor, lines }) => ({ path, anchor, text: lines.join('\n') }));
}
