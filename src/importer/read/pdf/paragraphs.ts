import type { ElementContent } from 'hast';
import { element } from '../hast/elements';
import { listMarkProperties } from '../hast/groupLists';
import { findBullet, findNumber } from './itemMark';
import { lineText, type Line } from './lines';
import { beginsNote } from './pageNotes';
import { joinLines, lineToRuns, runsText, runsToHtml, takeStart, type Run } from './runs';

/** What is known of the whole document when its paragraphs are told apart. */
export interface Measures {
  /** The size of most of the text. */
  size: number;
  /** From one base line to the next, in sizes. */
  leading: number;
  /** Sizes larger than that, from the largest down: headings of the first level, the second, … */
  headings: readonly number[];
  /** Where most lines end. */
  right: number;
  /** Where bullets stand, from left to right. */
  bullets: readonly number[];
}

export function measure(lines: readonly Line[]): Measures {
  const size = mostCommon(lines.map((line) => [round(line.size), lineText(line).length])) ?? 10;
  const gaps = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const gap = before === undefined || before.page !== line.page || round(line.size) !== size ? 0 : (before.y - line.y) / line.size;
    return gap > 0.8 && gap < 2.5 ? [[Math.round(gap * 20) / 20, 1] as const] : [];
  });
  const larger = lines.filter((line) => round(line.size) > size * 1.08 && lineText(line).length < 160).map((line) => round(line.size));
  const bullets = lines.filter((line) => findBullet(lineText(line)) !== null).map((line) => Math.round((line.chunks[0]?.x ?? 0) / 6) * 6);
  return {
    size,
    leading: mostCommon(gaps) ?? 1.2,
    headings: [...new Set(larger)].sort((left, right) => right - left),
    right: percentile(lines.map((line) => line.chunks.at(-1)?.right ?? 0), 0.95),
    bullets: [...new Set(bullets)].sort((left, right) => left - right),
  };
}

function round(size: number): number {
  return Math.round(size * 2) / 2;
}

function mostCommon(values: ReadonlyArray<readonly [number, number]>): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort((left, right) => right[1] - left[1] || left[0] - right[0])[0]?.[0];
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) * share)] ?? 0;
}

/** Whether a line begins a new paragraph. */
export function beginsParagraph(line: Line, before: Line | undefined, measures: Measures): boolean {
  if (before === undefined || round(line.size) !== round(before.size) || isBold(line) !== isBold(before)) return true;
  const text = lineText(line);
  if (findBullet(text) !== null || findNumber(text) !== null || beginsNote(text) || /^\s*\d+(?:\.\d+)+\.?\s+\p{Lu}/u.test(text) || /^\s*\p{Lu}[^.:]{0,30}:(?:\s|$)/u.test(text)) return true;
  if (line.page !== before.page) return !(/[^.:;!?]\s*$/.test(lineText(before)) && /^\s*\p{Ll}/u.test(text));
  const gap = (before.y - line.y) / line.size;
  return gap > measures.leading * 1.3 || gap < 0 || hadRoom(before, line, measures);
}

/** Whether the next word would have fitted on the line before: then that line was ended on purpose. A parted word never was. */
function hadRoom(before: Line, line: Line, { right }: Measures): boolean {
  if (/\p{Ll}[-\u00ad]\s*$/u.test(lineText(before))) return false;
  const [first] = line.chunks;
  const [start] = first?.pieces ?? [];
  const word = /^\s*\S+/.exec(start?.text ?? '')?.[0].length ?? 0;
  const width = start === undefined || start.text.length === 0 ? 0 : (start.width / start.text.length) * (word + 1);
  return (before.chunks.at(-1)?.right ?? 0) + width < right - line.size;
}

function isBold({ chunks }: Line): boolean {
  return chunks.every(({ pieces }) => pieces.every(({ bold, text }) => bold || text.trim() === ''));
}

/** Lines of one paragraph as an HTML node: a heading by its size, an item by its bullet, or a paragraph. */
export function toBlock(lines: readonly Line[], measures: Measures): ElementContent {
  const runs = joinLines(lines.map((line) => spacedRuns(line)));
  const text = runsText(runs);
  const level = measures.headings.indexOf(round(lines[0]?.size ?? 0));
  if (level !== -1 && text.length < 250) return element(`h${Math.min(6, level + 1)}`, {}, runsToHtml(runs.map((run) => ({ ...run, bold: false }))));
  const bullet = findBullet(text);
  if (bullet === null) return element('p', {}, runsToHtml(runs));
  const depth = Math.max(0, measures.bullets.indexOf(Math.round((lines[0]?.chunks[0]?.x ?? 0) / 6) * 6));
  return element('p', listMarkProperties({ level: Math.min(8, depth), number: null }), runsToHtml(takeStart(runs, bullet.length)));
}

/** Parts of a line that stand apart are still one line here. */
function spacedRuns({ chunks }: Line): Run[] {
  return chunks.flatMap(({ pieces }, index) => {
    const runs = lineToRuns(pieces);
    return index === 0 ? runs : runs.map((run, at) => (at === 0 ? { ...run, text: ` ${run.text.trimStart()}` } : run));
  });
}
