import type { List, Paragraph, Root, RootContent } from 'mdast';
import type { Checked } from '../../safety/checked';
import { decodeText } from '../decodeText';
import { withoutQuoteMarks } from './quoteMarks';
import { readTabbedTable } from './tabbedTable';

/**
 * Plain text. A line is a paragraph, unless it goes on where a full line ended; `-`, `*` and `•` begin items of a list, and
 * a line of `=` or `-` below another makes that a heading. Numbers at the beginning (`3.1 Charter`) stay text, and the `>` of a quoted
 * mail goes.
 */
export async function readText(bytes: Uint8Array): Promise<Checked<Root>> {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const lines = withoutQuoteMarks(decoded.value.split(/\r\n?|[\n\f\u0085\u2028\u2029]/));
  return { value: { type: 'root', children: linesToBlocks(lines) } };
}

const BULLET = /^\s*[-–*•·▪\uf0b7]\s+(?=\S)/;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/;

function linesToBlocks(lines: readonly string[]): RootContent[] {
  const width = wrapWidth(lines);
  const blocks: RootContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = readTabbedTable(lines, at);
    const taken = table ?? readBlock(lines, at, width);
    if (taken.block !== null) append(blocks, taken.block);
    at = taken.next;
  }
  return blocks;
}

interface Taken {
  block: RootContent | null;
  /** The first line that is not part of it. */
  next: number;
}

function readBlock(lines: readonly string[], at: number, width: number): Taken {
  const line = lines[at] ?? '';
  if (line.trim() === '') return { block: null, next: at + 1 };
  if (UNDERLINE.test(line)) return { block: { type: 'thematicBreak' }, next: at + 1 };
  if (UNDERLINE.test(lines[at + 1] ?? '')) return { block: heading(line, (lines[at + 1] ?? '').includes('=')), next: at + 2 };
  const next = endOfParagraph(lines, at, width);
  const words = lines.slice(at, next).join(' ');
  return { block: BULLET.test(words) ? bullet(words.replace(BULLET, '')) : paragraph(words), next };
}

/** The line after the last one that belongs to the paragraph beginning here: each line but the last is full. */
function endOfParagraph(lines: readonly string[], at: number, width: number): number {
  let next = at + 1;
  while (isFull(lines[next - 1] ?? '', lines[next] ?? '', width)) next += 1;
  return next;
}

/** Whether the next word would not have fitted, so that the line was broken by width and not by the writer. */
function isFull(line: string, following: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(following)?.[1];
  if (word === undefined) return false;
  if (BEGINNING.some((pattern) => pattern.test(following)) || beginsLettered(line, following)) return false;
  if (endsInMiddle(line, following)) return true;
  return line.trimEnd().length + 1 + word.length > width;
}

/** `b) træ`, and `B. Parterne …` or `II. Parterne …` where the line before has ended a sentence: else it is the initial of a name. */
function beginsLettered(line: string, following: string): boolean {
  if (/^\s*(?:\p{L}|[IVX]{1,5})\)\s+\S/u.test(following)) return true;
  return /[.:;!?]\s*$/u.test(line) && /^\s*(?:\p{Lu}|[IVX]{1,5})\.\s+\p{Lu}/u.test(following);
}

/** A long line that stops where no sentence can, or before a small letter, goes on, wherever its program broke it: `… vente til den | 22. april`. */
function endsInMiddle(line: string, following: string): boolean {
  if (line.trim().length < SHORTEST_BROKEN || /[.:;!?]\s*$/u.test(line)) return false;
  return /^\s*\p{Ll}/u.test(following) || /(?:,|(?<!\p{L})(?:og|eller|at|den|det|de|en|et|d\.|i|på|til|for|af|med|om|ved|fra|under|der|som|er|har|kl\.|ca\.))\s*$/iu.test(line);
}

const SHORTEST_BROKEN = 40;

/** Lines that begin something whatever stands before them: items, numbered headings, paragraphs of a charter, `Beslutning:`. */
const BEGINNING = [BULLET, UNDERLINE, /^\s*\d+(?:\.\d+)*[.)]?\s+\p{Lu}/u, /^\s*(?:§\s*\d+(?:[.:)]|\s+\p{Lu}|\s*$)|(?:Artikel|Art\.|Princip|Kapitel|Bilag|Stk\.)\s*\d+(?:[.:)]|\s+\p{Lu}|\s*$))/u, /^\s*\p{Lu}[^.:]{0,30}:(?:\s|$)/u];

const NARROWEST_WRAP = 50;
const WIDEST_WRAP = 120;

/**
 * Where the writer's program broke lines, or infinity when it did not. Lines that were broken by width crowd just below it,
 * while a text of short lines has only one longest line.
 */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const within = lengths.filter((length) => length <= WIDEST_WRAP);
  const width = within.reduce((most, length) => Math.max(most, length), 0);
  const crowd = within.filter((length) => length > width - 12).length;
  const isWrapped = width >= NARROWEST_WRAP && crowd >= 3 && lengths.length - within.length <= lengths.length / 20;
  return isWrapped ? width : Infinity;
}

function append(blocks: RootContent[], block: RootContent): void {
  const last = blocks.at(-1);
  if (block.type === 'list' && last?.type === 'list') last.children.push(...block.children);
  else blocks.push(block);
}

function heading(line: string, isTitle: boolean): RootContent {
  return { type: 'heading', depth: isTitle ? 1 : 2, children: [{ type: 'text', value: line }] };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function bullet(value: string): List {
  return { type: 'list', ordered: false, spread: false, children: [{ type: 'listItem', spread: false, children: [paragraph(value)] }] };
}
