import type { RootContent } from 'mdast';
import { isBold, slicePhrasing, type Phrasing } from '../text/phrasing';
import { wordsOf, type Unit } from '../recognise/units';
import type { Mark } from './marks';

/** How what opens a paragraph looks in the document. */
export type Look = 'heading' | 'bold' | 'plain';

/** A step of the document that opens a paragraph of the charter. */
export interface Opener {
  /** Its place among the units. */
  index: number;
  look: Look;
  mark: Mark | null;
  /** As printed; null for a paragraph that has none. */
  number: string | null;
  /** What follows the mark on its line: a title, or text. */
  words: Phrasing;
}

/** What opens the paragraphs of a document, and what stands between them. */
export interface Layout {
  units: readonly Unit[];
  openers: readonly Opener[];
  /** Lines that are headings over paragraphs, though they look like paragraphs themselves. */
  chapters?: ReadonlySet<Unit>;
  /** Where the last paragraph ends at the latest: where the list of which they are the items ends. */
  end?: number;
  /** Whether its headings are the names that the knowledge base gives its paragraphs: of one without a title the beginning of its text. */
  hasNames?: boolean;
  /** By what the paragraphs are known, in Danish, for the report. */
  how: string;
}

export function lookOf(unit: Unit): Look | null {
  if (unit.kind === 'heading') return 'heading';
  if (unit.kind !== 'line' && unit.kind !== 'entry') return null;
  return isBold(unit.words) ? 'bold' : 'plain';
}

/** A unit as an opener, without its mark. */
export function toOpener(unit: Unit, index: number, mark: Mark | null): Opener {
  const words = 'words' in unit ? unit.words : [];
  const isTyped = mark !== null && mark.printed !== '';
  return { index, look: lookOf(unit) ?? 'plain', mark, number: mark?.number ?? null, words: isTyped ? slicePhrasing(words, mark.length) : words };
}

/** How much text a unit has, in characters. */
export function weightOf(unit: Unit): number {
  if (unit.kind === 'entry') return wordsOf(unit).length + lengthOf(unit.rest);
  return unit.kind === 'line' || unit.kind === 'heading' ? wordsOf(unit).length : lengthOf(unit.kind === 'table' ? [unit.table] : [unit.node]);
}

function lengthOf(nodes: readonly (RootContent | { value?: string; children?: unknown[] })[]): number {
  return nodes.reduce((sum, node) => {
    if ('value' in node && typeof node.value === 'string') return sum + node.value.length;
    return 'children' in node ? sum + lengthOf(node.children as RootContent[]) : sum;
  }, 0);
}
