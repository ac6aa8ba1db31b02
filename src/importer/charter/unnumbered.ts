import type { RootContent } from 'mdast';
import { wordsOf, type Unit } from '../recognise/units';
import { isChapter } from './marks';
import { lookOf, toOpener, weightOf, type Layout, type Opener } from './opener';
import { isTitle, LONGEST_TITLE, splitRunIn } from './titles';

/** Paragraphs of a document in which nothing counts: by headings, else bold lines, bold words, items of a list, or as they stand. */
export function unnumberedLayout(units: readonly Unit[]): Layout {
  const listed = bulletLayout(units);
  const headings = headingOpeners(units);
  if (headings.length >= 2 && (listed === null || !isMost(listed))) return { units, openers: headings, how: 'overskrifterne' };
  const bold = boldOpeners(units);
  if (bold.length >= 2) return { units, openers: bold, how: 'linjerne med fed' };
  const runIn = runInOpeners(units);
  if (runIn.length >= 2) return { units, openers: runIn, how: 'de fede ord, som teksten begynder med' };
  const short = shortOpeners(units);
  if (listed !== null && (short.length < 2 || isMost(listed))) return listed;
  if (short.length >= 2) return { units, openers: short, how: 'korte linjer over et stykke tekst' };
  return { units, openers: textOpeners(units), how: 'afsnittene, for filen har hverken numre eller overskrifter' };
}

/** The headings on the first level of which several have text right below them, and those above them that have some. */
export function headingOpeners(units: readonly Unit[]): Opener[] {
  const headings = units.flatMap((unit, index) => (unit.kind === 'heading' && !isChapter(wordsOf(unit)) ? [{ unit, index, hasText: isText(units[index + 1]) }] : []));
  const depths = [...new Set(headings.map(({ unit }) => unit.depth))].sort((left, right) => left - right);
  const level = depths.find((depth) => headings.filter(({ unit, hasText }) => unit.depth === depth && hasText).length >= 2);
  if (level === undefined) return headings.every(({ hasText }) => !hasText) ? headings.filter(({ unit }) => unit.depth === depths.at(-1)).map(({ unit, index }) => toOpener(unit, index, null)) : [];
  const own = headings.filter(({ unit, index, hasText }) => (unit.depth === level ? hasText || isDeeper(units[index + 1], level) : unit.depth < level && hasText));
  return own.map(({ unit, index }) => toOpener(unit, index, null));
}

function isText(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.kind !== 'heading';
}

function isDeeper(unit: Unit | undefined, level: number): boolean {
  return unit?.kind === 'heading' && unit.depth > level;
}

function boldOpeners(units: readonly Unit[]): Opener[] {
  return units.flatMap((unit, index) => {
    const next = units[index + 1];
    const isTitle = unit.kind === 'line' && lookOf(unit) === 'bold' && wordsOf(unit).length <= LONGEST_TITLE && !isChapter(wordsOf(unit));
    return isTitle && isText(next) && lookOf(next as Unit) !== 'bold' ? [toOpener(unit, index, null)] : [];
  });
}

function runInOpeners(units: readonly Unit[]): Opener[] {
  return units.flatMap((unit, index) => (unit.kind === 'line' && splitRunIn(unit.words) !== null ? [toOpener(unit, index, null)] : []));
}

/** Titles that nobody marked: short lines without a full stop, each above a text that has one, or above a list. */
function shortOpeners(units: readonly Unit[]): Opener[] {
  return units.flatMap((unit, index) => {
    const [next, afterNext] = units.slice(index + 1);
    return unit.kind === 'line' && isTitle(wordsOf(unit)) && isTextBelow(next, afterNext) ? [toOpener(unit, index, null)] : [];
  });
}

/** A text with a full stop, a list, or a line that goes on in a list: `Netværket skal`. */
function isTextBelow(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (unit?.kind !== 'line') return unit?.kind === 'block';
  return /[.!?:]$/u.test(wordsOf(unit)) || (next?.kind === 'block' && !isTitle(wordsOf(unit)));
}

const FEWEST_ITEMS = 3;

/** A list whose items are the paragraphs: each of them becomes a line. Null when no list has enough of them. */
function bulletLayout(units: readonly Unit[]): Layout | null {
  const lists = units.flatMap((unit, index) => (unit.kind === 'block' && unit.node.type === 'list' && unit.node.children.length >= FEWEST_ITEMS ? [{ index, list: unit.node }] : []));
  const [only, another] = lists;
  if (only === undefined || another !== undefined) return null;
  const items = only.list.children.flatMap((item): Unit[] => item.children.map((block) => blockToUnit(block)));
  const opening = new Set(only.list.children.map(({ children: [first] }) => first));
  const expanded = [...units.slice(0, only.index), ...items, ...units.slice(only.index + 1)];
  const openers = only.list.children.flatMap(({ children }) => children).flatMap((block, place) => (opening.has(block) ? [toOpener(items[place] as Unit, only.index + place, null)] : []));
  return { units: expanded, openers, end: only.index + items.length, how: 'punkterne i listen' };
}

function blockToUnit(block: RootContent): Unit {
  return block.type === 'paragraph' ? { kind: 'line', words: block.children } : { kind: 'block', node: block };
}

/** Whether most of a document lies in its paragraphs, so that headings only lie around them. */
export function isMost({ units, openers }: Pick<Layout, 'units' | 'openers'>): boolean {
  const [first, last] = [openers[0]?.index ?? 0, openers.at(-1)?.index ?? -1];
  const weigh = (some: readonly Unit[]): number => some.reduce((sum, unit) => sum + weightOf(unit), 0);
  return weigh(units.slice(first, last + 1)) * 2 >= weigh(units.filter(({ kind }) => kind !== 'heading'));
}

function textOpeners(units: readonly Unit[]): Opener[] {
  return units.flatMap((unit, index) => (unit.kind === 'heading' || isChapter(wordsOf(unit)) || isBelowColon(units, index) ? [] : [toOpener(unit, index, null)]));
}

/** A list or a table belongs to the line above it, and so does whatever follows a colon. */
function isBelowColon(units: readonly Unit[], index: number): boolean {
  const above = units[index - 1];
  if (above === undefined || above.kind === 'heading') return false;
  return units[index]?.kind !== 'line' || /:$/u.test(wordsOf(above));
}
