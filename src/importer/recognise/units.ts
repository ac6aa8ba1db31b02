import type { List, ListItem, Root, RootContent, Table } from 'mdast';
import { isBold, joinLines, linesOf, paragraphOf, plainText, type Phrasing } from '../text/phrasing';
import { labelAtStart } from './labels';
import { readNumbering } from './numbering';

/** One step of a document from top to bottom, as the recognisers take it. */
export type Unit =
  | { kind: 'heading'; depth: number; words: Phrasing }
  | { kind: 'line'; words: Phrasing }
  /** An item of a numbered list at the top level: it may open an item of the agenda, or only count something. */
  | { kind: 'entry'; number: number; words: Phrasing; rest: RootContent[]; item: ListItem; list: List }
  | { kind: 'table'; table: Table }
  | { kind: 'block'; node: RootContent };

/** Cuts a paragraph where a line of it begins something of its own. */
export type CutParagraph = (children: Phrasing) => Phrasing[];

/** The steps of a document. A paragraph of minutes is cut where a line of it begins with a label or a number, and nowhere else. */
export function toUnits(body: Root, cut: CutParagraph = cutParagraph): Unit[] {
  return body.children.flatMap((node) => blockToUnits(node, cut));
}

function blockToUnits(node: RootContent, cut: CutParagraph): Unit[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, words: node.children }];
    case 'paragraph':
      return cut(node.children).map((words) => ({ kind: 'line', words }));
    case 'list':
      return node.ordered === true ? node.children.map((item, index) => toEntry(node, item, index, cut)) : [{ kind: 'block', node }];
    case 'table':
      return [{ kind: 'table', table: node }];
    default:
      return [{ kind: 'block', node }];
  }
}

function toEntry(list: List, item: ListItem, index: number, cut: CutParagraph): Unit {
  const [first, ...rest] = item.children;
  const number = (list.start ?? 1) + index;
  if (first?.type !== 'paragraph') return { kind: 'entry', number, words: [], rest: item.children, item, list };
  const [words = [], ...more] = cut(first.children);
  return { kind: 'entry', number, words, rest: [...more.map(paragraphOf), ...rest], item, list };
}

/** `Charteret …\nBeslutning: …\nog mere` → two stretches: a line that begins with nothing of its own goes on with the one before. */
export function cutParagraph(children: Phrasing): Phrasing[] {
  const lines = linesOf(children);
  if (!lines.some((line, index) => index > 0 && beginsSomething(line)) && !hasBoldFirst(lines)) return [children];
  const stretches: Phrasing[][] = [];
  lines.forEach((line, index) => {
    const last = stretches.at(-1);
    if (last === undefined || beginsSomething(line) || (index === 1 && hasBoldFirst(lines))) stretches.push([line]);
    else last.push(line);
  });
  return stretches.map(joinLines);
}

function hasBoldFirst(lines: readonly Phrasing[]): boolean {
  return lines.length > 1 && isBold(lines[0] ?? []);
}

/** `→ Kommune A sender listen`: an arrow or an empty box stands before what is to be done. */
export const ARROW = /^\s*(?:→|➔|➜|⇒|►|▶|=>|->|-->|>>|☐|□)\s*/u;

/** `@Anna …`, `TODO Anna: …`: a line that hands something out. */
const TASK_LINE = /^\s*(?:@\p{Lu}|(?:AP|TO[- ]?DO)\s*\d{0,2}\s*[:(]?\s*\p{Lu})/u;

function beginsSomething(line: Phrasing): boolean {
  const text = plainText(line);
  return labelAtStart(text)?.isMarked === true || TASK_LINE.test(text) || ARROW.test(text) || readNumbering(text) !== null || isBold(line);
}

/** What a step is when it opens nothing: its block, with neighbouring entries of one list put together again. */
export function unitsToBlocks(units: readonly Unit[]): RootContent[] {
  const blocks: RootContent[] = [];
  units.forEach((unit, index) => {
    const before = units[index - 1];
    const last = blocks.at(-1);
    if (unit.kind === 'entry' && before?.kind === 'entry' && before.list === unit.list && last?.type === 'list') last.children.push(unit.item);
    else blocks.push(unitToBlock(unit));
  });
  return blocks;
}

function unitToBlock(unit: Unit): RootContent {
  switch (unit.kind) {
    case 'heading':
      return { type: 'heading', depth: Math.min(unit.depth, 6) as 1 | 2 | 3 | 4 | 5 | 6, children: [...unit.words] };
    case 'line':
      return paragraphOf(unit.words);
    case 'entry':
      return { ...unit.list, start: unit.number, children: [unit.item] };
    case 'table':
      return unit.table;
    case 'block':
      return unit.node;
  }
}

/** The words of a step that may open something; '' for tables, lists and the like. */
export function wordsOf(unit: Unit): string {
  return 'words' in unit ? plainText(unit.words).trim() : '';
}
