import type { XmlElement } from '../../safety/xml';
import { childNamed, childrenNamed, childValue } from '../../safety/xmlTree';
import { formatNumber, isLettered } from '../numberFormat';
import { readSwitch } from './wordNames';

/** What stands before a numbered paragraph. */
export type Mark =
  | { kind: 'bullet' }
  /** One number in figures with a sign at most: `3.`. A list has no letters. */
  | { kind: 'number'; number: number }
  /** Several numbers, words or letters: `3.1`, `Punkt 3:`, `§ 3`, `c)`, `IV.`. */
  | { kind: 'text'; text: string };

/** Numbers paragraphs in the order of the document, as Word does. Null when the paragraph shows no mark. */
export interface Numbering {
  next(numId: string, level: number): Mark | null;
  /** The level that belongs to a paragraph style, for styles that name a numbering but no level. */
  levelOfStyle(numId: string, styleId: string): number | undefined;
}

interface Level {
  start: number;
  format: string;
  text: string;
  /** Written with plain figures whatever the format of the levels above. */
  isLegal: boolean;
  /** Goes on counting when a level above begins anew. */
  neverRestarts: boolean;
  styleId: string | undefined;
}

interface List {
  /** Lists made from one abstract list go on counting from one another. */
  abstractId: string;
  levels: ReadonlyMap<number, Level>;
  /** First numbers that this list begins anew with. */
  starts: ReadonlyMap<number, number>;
}

export function readNumbering(part: XmlElement | undefined): Numbering {
  const lists = readLists(part);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    levelOfStyle: (numId, styleId) => [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.styleId === styleId)?.[0],
    next: (numId, level) => {
      const list = lists.get(numId);
      if (list === undefined || list.levels.get(level) === undefined) return null;
      const counter = counters.get(list.abstractId) ?? new Map<number, number>();
      counters.set(list.abstractId, counter);
      const key = `${numId} ${level}`;
      advance(counter, list, level, !begun.has(key));
      begun.add(key);
      return markOf(counter, list, level);
    },
  };
}

function advance(counter: Map<number, number>, list: List, level: number, isFirst: boolean): void {
  const start = list.levels.get(level)?.start ?? 1;
  const override = isFirst ? list.starts.get(level) : undefined;
  counter.set(level, override ?? (counter.get(level) ?? start - 1) + 1);
  for (const deeper of [...counter.keys()]) {
    if (deeper > level && list.levels.get(deeper)?.neverRestarts !== true) counter.delete(deeper);
  }
}

function markOf(counter: ReadonlyMap<number, number>, list: List, at: number): Mark | null {
  const level = list.levels.get(at);
  if (level === undefined || level.format === 'none') return null;
  if (level.format === 'bullet') return { kind: 'bullet' };
  if (level.text.trim() === '') return null;
  const numberAt = (index: number): number => counter.get(index) ?? list.levels.get(index)?.start ?? 1;
  const formatAt = (index: number): string => (level.isLegal ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal'));
  if (!isLettered(formatAt(at)) && new RegExp(`^[\\s(]*%${at + 1}[\\s.):–-]*$`).test(level.text)) return { kind: 'number', number: numberAt(at) };
  const text = level.text.replace(/%(\d)/g, (_match, digit: string) => {
    const index = Number(digit) - 1;
    return formatNumber(numberAt(index), formatAt(index));
  });
  return { kind: 'text', text: text.trim() };
}

function readLists(part: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map(childrenNamed(part, 'w:abstractNum').map((list) => [list.attributes['w:abstractNumId'] ?? '', list]));
  return new Map(childrenNamed(part, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', readList(num, abstracts, part)]));
}

function readList(num: XmlElement, abstracts: ReadonlyMap<string, XmlElement>, part: XmlElement | undefined): List {
  const abstractId = childValue(num, 'w:abstractNumId', 'w:val') ?? '';
  const overrides = childrenNamed(num, 'w:lvlOverride');
  const levels = [...levelsOf(styledList(abstracts.get(abstractId), abstracts, part)), ...overrides.flatMap(levelsOf)];
  const starts = overrides.map((override) => [Number(override.attributes['w:ilvl']), childValue(override, 'w:startOverride', 'w:val')] as const);
  return {
    abstractId,
    levels: new Map(levels),
    starts: new Map(starts.flatMap(([level, start]) => (start === undefined ? [] : [[level, toStart(start)] as const]))),
  };
}

/** A list may only name a list style; the levels then stand in the list that has this style as its own. */
function styledList(list: XmlElement | undefined, abstracts: ReadonlyMap<string, XmlElement>, part: XmlElement | undefined): XmlElement | undefined {
  const style = childValue(list, 'w:numStyleLink', 'w:val');
  if (style === undefined || part === undefined) return list;
  return [...abstracts.values()].find((other) => childValue(other, 'w:styleLink', 'w:val') === style) ?? list;
}

function levelsOf(parent: XmlElement | undefined): Array<readonly [number, Level]> {
  return childrenNamed(parent, 'w:lvl').map((level) => [
    Number(level.attributes['w:ilvl'] ?? 0),
    {
      start: toStart(childValue(level, 'w:start', 'w:val') ?? '0'),
      format: childValue(level, 'w:numFmt', 'w:val') ?? 'decimal',
      text: childValue(level, 'w:lvlText', 'w:val') ?? '',
      isLegal: readSwitch(childNamed(level, 'w:isLgl')) ?? false,
      neverRestarts: childValue(level, 'w:lvlRestart', 'w:val') === '0',
      styleId: childValue(level, 'w:pStyle', 'w:val'),
    },
  ]);
}

function toStart(value: string): number {
  const start = Number.parseInt(value, 10);
  return Number.isNaN(start) ? 1 : Math.min(999_999, Math.max(0, start));
}
