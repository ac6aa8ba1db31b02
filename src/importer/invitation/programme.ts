import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { textToSlug } from '../../danish/slug';
import { paragraphOf, plainText, linesOf, slicePhrasing, type Phrasing } from '../text/phrasing';
import { cutIntoItems } from '../recognise/items';
import { findOpeners } from '../recognise/openers';
import { unitsToBlocks, type Unit } from '../recognise/units';
import { findClockTimes, type ClockTime } from './clock';

/** An item of the programme before it is written. */
export interface ProgrammeItem {
  title: string;
  /** The time that it begins with; null where it has none. */
  time: Pick<ClockTime, 'start' | 'end'> | null;
  blocks: RootContent[];
}

export interface Programme {
  items: ProgrammeItem[];
  /** What stands above the first item. */
  intro: RootContent[];
}

/** The items of an invitation: by the times that its lines begin with, else by headings, numbers, bold or short lines. */
export function findProgramme(units: readonly Unit[]): Programme {
  const timed = byClock(units);
  if (timed.items.length >= 2) return timed;
  const openers = findOpeners(units);
  const { intro, items } = cutIntoItems(units, openers, null, new Set());
  return { intro, items: items.map(({ title, blocks }) => ({ title: oneLine(title), time: null, blocks })) };
}

function oneLine(words: Phrasing): string {
  return plainText(words).replace(/\s+/gu, ' ').trim();
}

/** `9.30-10.15 Oplæg om Venlo`: a line, an item of a list or a row of a table that begins with a time. */
function byClock(units: readonly Unit[]): Programme {
  const items: ProgrammeItem[] = [];
  const intro: RootContent[] = [];
  for (const unit of units) {
    for (const piece of piecesOf(unit)) {
      const item = timedItem(piece.words);
      if (item !== null) items.push(item);
      else (items.at(-1)?.blocks ?? intro).push(...piece.blocks);
    }
  }
  return { items, intro };
}

interface Piece {
  words: Phrasing;
  blocks: RootContent[];
}

function piecesOf(unit: Unit): Piece[] {
  if (unit.kind === 'line') return linesOf(unit.words).map((words) => ({ words, blocks: [paragraphOf(words)] }));
  const whole: Piece[] = [{ words: [], blocks: unitsToBlocks([unit]) }];
  if (unit.kind === 'heading') return [{ words: unit.words, blocks: unitsToBlocks([unit]) }];
  const rows = unit.kind === 'table' ? unit.table.children.map(({ children }) => children.map((cell) => toString(cell)).join(' ')) : [];
  const entries = unit.kind === 'block' && unit.node.type === 'list' ? unit.node.children.map((item) => toString(item)) : [];
  const texts = [...rows, ...entries];
  if (texts.filter((text) => timedItem([{ type: 'text', value: text }]) !== null).length < 2) return whole;
  return texts.map((value) => ({ words: [{ type: 'text', value }], blocks: [paragraphOf([{ type: 'text', value }])] }));
}

function timedItem(words: Phrasing): ProgrammeItem | null {
  const text = plainText(words);
  const [time] = findClockTimes(text);
  if (time === undefined || text.slice(0, time.offset).trim() !== '') return null;
  const after = time.offset + time.text.length;
  const rest = slicePhrasing(words, after + (/^[\s:–—-]*/u.exec(text.slice(after))?.[0].length ?? 0));
  if (!/\p{L}/u.test(plainText(rest))) return null;
  return { title: oneLine(rest), time: { start: time.start, end: time.end }, blocks: [] };
}

/** Ids of the tracks that a title names: `Koncept og design/Proces og udbud` names two. */
export function tracksIn(title: string, tracks: ReadonlyMap<string, string>): string[] {
  const slug = `-${textToSlug(title)}-`;
  return [...tracks].filter(([name]) => slug.includes(`-${name}-`)).map(([, id]) => id);
}
