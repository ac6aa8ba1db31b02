import { diffArrays } from 'diff';
import { countCommon } from './countCommon';
import { edgesOf, matchesFrom } from './edges';
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
  const { start, middle, end } = edgesOf(sides, region, {
    start: Math.min(body.oldStart - region.oldStart, body.recentStart - region.recentStart),
    end: Math.min(region.oldEnd - body.oldEnd, region.recentEnd - body.recentEnd),
  });
  return [...start, ...matchBody(sides, middle), ...end];
}

function matchBody(sides: Sides, body: Region): readonly Match[] {
  const [old, recent] = [wordsOf(sides.old, body.oldStart, body.oldEnd), wordsOf(sides.recent, body.recentStart, body.recentEnd)];
  const longer = Math.max(old.length, recent.length);
  const least = longer <= FEW ? 0 : longer * LEAST_IN_COMMON;
  const { start, middle, end } = edgesOf(sides, body, { start: Infinity, end: Infinity });
  // In their order they have no more in common than in any; to find how much they have in order takes longest for other texts.
  if (countCommon(old, recent) < least) return beginning(sides, body, start);
  const matches = readable(sides, body, [...start, ...matchTokens(sides, middle), ...end]);
  return matches.filter((match) => sides.old[match.old]?.isWord).length < least ? beginning(sides, body, start) : matches;
}

function wordsOf(tokens: readonly Token[], start: number, end: number): string[] {
  return tokens.slice(start, end).flatMap(({ text, isWord }) => (isWord ? text : []));
}

/** A sentence that begins as the other does keeps that much of it: `Kontrakten siger, [-hvordan …-]{+hvem …+}`. */
function beginning({ old, recent }: Sides, { oldStart, oldEnd, recentStart, recentEnd }: Region, start: readonly Match[]): readonly Match[] {
  if (hasSentenceEnd(old, oldStart, oldEnd) || hasSentenceEnd(recent, recentStart, recentEnd)) return [];
  return countWords(old, oldStart, oldStart + start.length) > 1 ? start : [];
}

/** Whether a sentence or a line ends before the end of a stretch. */
function hasSentenceEnd(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end - 1).some(({ text }) => /^[.!?\n]$/.test(text));
}

/** The fewest pieces gone and come, by the library. */
function matchTokens({ old, recent }: Sides, { oldStart, oldEnd, recentStart, recentEnd }: Region): Match[] {
  if (oldStart === oldEnd || recentStart === recentEnd) return [];
  const textsOf = (tokens: readonly Token[], start: number, end: number): string[] => tokens.slice(start, end).map(({ text }) => text);
  const changes = diffArrays(textsOf(old, oldStart, oldEnd), textsOf(recent, recentStart, recentEnd), { maxEditLength: MOST_EDITS });
  const matches: Match[] = [];
  let [place, other] = [oldStart, recentStart];
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) matches.push(...matchesFrom(place, other, count));
    if (!added) place += count;
    if (!removed) other += count;
  }
  return matches;
}
