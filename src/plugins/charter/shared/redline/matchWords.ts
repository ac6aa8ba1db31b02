import { diffArrays } from 'diff';
import { countCommon } from './countCommon';
import { readable } from './readable';
import type { Match, Region, Sides } from './sides';
import type { Token } from './tokens';
import { countWords } from './units';

/** More changes than this in one stretch are another text, and to find the fewest of them would take a second. */
const MOST_EDITS = 2_000;

/** With fewer words in common than this share of the longer text nobody wants to see which they are. */
const LEAST_IN_COMMON = 0.15;
/** So few words are compared whatever they share. */
const FEW = 5;

/**
 * The pieces that a stretch of both texts has in common, made readable. Of another text only what stands around its body is
 * the same: breaks, and the marks of items.
 */
export function matchWords(sides: Sides, region: Region, body: Region): Match[] {
  const [first, last] = [matchStart(sides, region, body), matchEnd(sides, region, body)];
  const inner = { oldStart: region.oldStart + first, oldEnd: region.oldEnd - last, recentStart: region.recentStart + first, recentEnd: region.recentEnd - last };
  const start = Array.from({ length: first }, (_, index) => ({ old: region.oldStart + index, recent: region.recentStart + index }));
  const end = Array.from({ length: last }, (_, index) => ({ old: inner.oldEnd + index, recent: inner.recentEnd + index }));
  return [...start, ...matchInner(sides, inner), ...end];
}

function matchStart({ old, recent }: Sides, region: Region, body: Region): number {
  const most = Math.min(body.oldStart - region.oldStart, body.recentStart - region.recentStart);
  let count = 0;
  while (count < most && old[region.oldStart + count]?.text === recent[region.recentStart + count]?.text) count += 1;
  return count;
}

function matchEnd({ old, recent }: Sides, region: Region, body: Region): number {
  // What the start has taken is not there for the end as well.
  const most = Math.min(region.oldEnd - body.oldEnd, region.recentEnd - body.recentEnd);
  let count = 0;
  while (count < most && old[region.oldEnd - 1 - count]?.text === recent[region.recentEnd - 1 - count]?.text) count += 1;
  return count;
}

function matchInner(sides: Sides, inner: Region): Match[] {
  const longer = Math.max(countWords(sides.old, inner.oldStart, inner.oldEnd), countWords(sides.recent, inner.recentStart, inner.recentEnd));
  if (inner.oldStart === inner.oldEnd || inner.recentStart === inner.recentEnd) return [];
  const least = longer <= FEW ? 0 : longer * LEAST_IN_COMMON;
  // In their order they have no more in common than in any; to find how much they have in order takes longest for other texts.
  if (countCommon(wordsOf(sides.old, inner.oldStart, inner.oldEnd), wordsOf(sides.recent, inner.recentStart, inner.recentEnd)) < least) return beginning(sides, inner);
  const matches = readable(sides, inner, matchTokens(sides, inner));
  return matches.filter(({ old }) => sides.old[old]?.isWord).length < least ? beginning(sides, inner) : matches;
}

function wordsOf(tokens: readonly Token[], start: number, end: number): string[] {
  return tokens.slice(start, end).flatMap(({ text, isWord }) => (isWord ? text : []));
}

/** A sentence that begins as the other does keeps that much of it: `Kontrakten siger, [-hvordan …-]{+hvem …+}`. */
function beginning({ old, recent }: Sides, { oldStart, oldEnd, recentStart, recentEnd }: Region): Match[] {
  if (hasSentenceEnd(old, oldStart, oldEnd) || hasSentenceEnd(recent, recentStart, recentEnd)) return [];
  const most = Math.min(oldEnd - oldStart, recentEnd - recentStart);
  let count = 0;
  while (count < most && old[oldStart + count]?.text === recent[recentStart + count]?.text) count += 1;
  if (countWords(old, oldStart, oldStart + count) < 2) return [];
  return Array.from({ length: count }, (_, index) => ({ old: oldStart + index, recent: recentStart + index }));
}

/** Whether a sentence or a line ends before the end of a stretch. */
function hasSentenceEnd(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end - 1).some(({ text }) => /^[.!?\n]$/.test(text));
}

/** The fewest pieces gone and come, by the library. */
function matchTokens({ old, recent }: Sides, { oldStart, oldEnd, recentStart, recentEnd }: Region): Match[] {
  const textsOf = (tokens: readonly Token[], start: number, end: number): string[] => tokens.slice(start, end).map(({ text }) => text);
  const changes = diffArrays(textsOf(old, oldStart, oldEnd), textsOf(recent, recentStart, recentEnd), { maxEditLength: MOST_EDITS });
  const matches: Match[] = [];
  let [place, other] = [oldStart, recentStart];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) for (let index = 0; index < count; index++) matches.push({ old: place + index, recent: other + index });
    if (!added) place += count;
    if (!removed) other += count;
  }
  return matches;
}
