import type { RootContent } from 'mdast';
import { unitsToBlocks, wordsOf, type Unit } from '../recognise/units';
import type { Note } from '../report/notes';
import { isBold, paragraphOf, plainText, withoutEmphasis } from '../text/phrasing';
import { bulletsToLists } from './bulletsToLists';
import type { CharterPart, ReadParagraph } from './charterText';
import { isChapter } from './marks';
import { lookOf, type Layout, type Opener } from './opener';
import { ownTitle } from './ownFile';
import { findLeads, lineOf, titleOf, type TitledUnits } from './titles';

/** A paragraph as it lies in the document. */
interface Piece {
  opener: Opener;
  unit: Unit;
  titled: TitledUnits;
  /** Where its text ends; what stands between that and the next paragraph is none of it. */
  end: number;
  next: number;
}

/** The document as headings, paragraphs and text between them. */
export function toParts(layout: Layout, notes: Note[]): CharterPart[] {
  const { units, openers, chapters, hasNames = false } = layout;
  const starts = new Set(openers.map(({ index }) => index));
  const hasLeads = findLeads(openers);
  const pieces = openers.map((opener, place): Piece => {
    const next = openers[place + 1]?.index ?? units.length;
    const end = endOfParagraph(opener, Math.min(next, layout.end ?? next), layout, starts);
    const [unit, below] = [units[opener.index] as Unit, units.slice(opener.index + 1, end)];
    return { opener, unit, end, next, titled: hasNames ? ownTitle(opener, below) : titleOf(opener, unit, below, hasLeads) };
  });
  const titles = titlesAbove(pieces, layout, starts);
  const between = (from: number, to: number): CharterPart[] => betweenParts(units.slice(from, to).filter((_, offset) => !titles.has(from + offset)), chapters);
  return [...between(0, openers[0]?.index ?? units.length), ...pieces.flatMap((piece) => [readPiece(piece, titles, notes), ...between(piece.end, piece.next)])];
}

function readPiece({ opener, unit, titled }: Piece, titles: ReadonlyMap<number, string>, notes: Note[]): ReadParagraph {
  const { mark, number, index } = opener;
  if (mark?.word != null) notes.push({ kind: 'used', place: `§ ${number ?? ''}`, words: mark.printed, becomes: `nummer ${number ?? ''}` });
  // A table or a list may stand where a text would.
  const rest = unit.kind === 'entry' ? unit.rest : 'words' in unit ? [] : unitsToBlocks([unit]);
  const first = titled.first.length === 0 ? [] : [paragraphOf(titled.first)];
  const blocks = [...first, ...rest, ...unitsToBlocks(titled.below)].map(asText);
  return { kind: 'paragraph', number, title: titles.get(index - 1) ?? titled.title, blocks: bulletsToLists(blocks) };
}

/** A heading inside a paragraph is a line in bold there: the paragraph itself is what has an anchor. */
function asText(block: RootContent): RootContent {
  return block.type === 'heading' ? paragraphOf([{ type: 'strong', children: block.children }]) : block;
}

/** Where the text of a paragraph ends: at the next one, or at a heading that lies above it. */
function endOfParagraph(opener: Opener, next: number, layout: Layout, starts: ReadonlySet<number>): number {
  for (let index = opener.index + 1; index < next; index++) if (isAbove(index, opener, layout, starts)) return index;
  return next;
}

/** Whether a line is a heading that no paragraph has inside: a chapter, or a heading as large as those of the paragraphs. */
function isAbove(index: number, opener: Opener, { units, chapters }: Layout, starts: ReadonlySet<number>): boolean {
  const [unit, own] = [units[index], units[opener.index]];
  if (unit === undefined || isChapterUnit(unit, chapters)) return unit !== undefined;
  if (unit.kind === 'heading') {
    // The line below a lone number is its title.
    if (index === opener.index + 1 && plainText(opener.words).trim() === '') return false;
    return own?.kind !== 'heading' || unit.depth <= own.depth;
  }
  return isTitleLine(unit) && opener.look === 'plain' && starts.has(index + 1);
}

function isChapterUnit(unit: Unit, chapters: Layout['chapters']): boolean {
  return chapters?.has(unit) === true || (lookOf(unit) !== null && isChapter(wordsOf(unit)));
}

function isTitleLine(unit: Unit): boolean {
  return unit.kind === 'line' && isBold(unit.words) && wordsOf(unit).length <= 100;
}

/**
 * Headings right above paragraphs that have none of their own, where each has exactly one paragraph below it, as in a law: titles by
 * the places of the headings. Empty where it is not so throughout.
 */
function titlesAbove(pieces: readonly Piece[], { units, chapters }: Layout, starts: ReadonlySet<number>): Map<number, string> {
  const titles = pieces.flatMap(({ opener: { index, look }, titled }): [number, string][] => {
    const above = units[index - 1];
    const isTitle = above !== undefined && !starts.has(index - 1) && (above.kind === 'heading' || isTitleLine(above)) && !isChapterUnit(above, chapters);
    return look === 'plain' && titled.title === '' && isTitle && 'words' in above ? [[index - 1, lineOf(withoutEmphasis(above.words))]] : [];
  });
  return new Map(titles.length >= 2 && titles.length === pieces.length ? titles : []);
}

/** What stands between paragraphs: headings, and text that belongs to none. */
export function betweenParts(units: readonly Unit[], chapters?: Layout['chapters']): CharterPart[] {
  const parts: CharterPart[] = [];
  let text: Unit[] = [];
  const flush = (): void => {
    if (text.length > 0) parts.push({ kind: 'text', blocks: bulletsToLists(unitsToBlocks(text)) });
    text = [];
  };
  for (const unit of units) {
    if (unit.kind !== 'heading' && !isTitleLine(unit) && !isChapterUnit(unit, chapters)) {
      text.push(unit);
      continue;
    }
    flush();
    parts.push({ kind: 'heading', words: headingWords(unit) });
  }
  flush();
  return parts;
}

function headingWords(unit: Unit): string {
  const number = unit.kind === 'entry' ? `${unit.number}. ` : '';
  return `${number}${wordsOf(unit)}`.replace(/\s+/gu, ' ').trim();
}
