import type { Match, Sides } from './sides';
import type { Token } from './tokens';

/**
 * Moves what has only come, or only gone, to where a reader would put it. A new line among lines that begin alike (`• et`, `• to`)
 * can be said in several ways that are as short: `• [halvandet ⏎ • ]to` or `[• halvandet ⏎ ]• to`. Of these the one that begins at a
 * line is taken, else at a sentence.
 */
export function slide({ old, recent }: Sides, matches: readonly Match[]): Match[] {
  const slid = [...matches];
  for (let index = 0; index <= slid.length; index++) {
    const from = slid[index - 1] ?? { old: -1, recent: -1 };
    const to = slid[index] ?? { old: old.length, recent: recent.length };
    const [gone, come] = [to.old - from.old - 1, to.recent - from.recent - 1];
    if (gone > 0 === come > 0) continue;
    const isGone = gone > 0;
    const tokens = isGone ? old : recent;
    const start = isGone ? from.old + 1 : from.recent + 1;
    const by = bestShift(tokens, { start, end: start + gone + come, least: -runLength(slid, index, -1), most: runLength(slid, index, 1) });
    shift(slid, index, by, isGone ? 'old' : 'recent', gone + come);
  }
  return slid;
}

/** How many matches stand without a gap before an index, or from it on. */
function runLength(matches: readonly Match[], index: number, by: 1 | -1): number {
  let length = 0;
  for (let place = by === 1 ? index : index - 1; ; place += by) {
    const [match, neighbour] = [matches[place], matches[place - by]];
    if (match === undefined) return length;
    if (length > 0 && neighbour !== undefined && (match.old !== neighbour.old + by || match.recent !== neighbour.recent + by)) return length;
    length += 1;
  }
}

interface Place {
  start: number;
  end: number;
  /** How far it may go to the left, as a negative number, and to the right. */
  least: number;
  most: number;
}

/** The best of all places that say the same; of equally good ones the leftmost. */
function bestShift(tokens: readonly Token[], { start, end, least, most }: Place): number {
  const isSame = (left: number, right: number): boolean => tokens[left]?.text === tokens[right]?.text && tokens[left]?.space === tokens[right]?.space;
  let [first, last] = [0, 0];
  while (first > least && isSame(start + first - 1, end + first - 1)) first -= 1;
  while (last < most && isSame(start + last, end + last)) last += 1;
  let [best, score] = [first, -1];
  for (let by = first; by <= last; by++) {
    const own = scoreOf(tokens, start + by, end + by);
    if (own > score) [best, score] = [by, own];
  }
  return best;
}

/** How good a place is for a change to begin and end at. */
function scoreOf(tokens: readonly Token[], start: number, end: number): number {
  const [above, first, last] = [tokens[start - 1]?.text, tokens[start]?.text, tokens[end - 1]?.text];
  if (above === undefined || above === '\n') return 4;
  if (first === '\n') return 3;
  if (SENTENCE_END.test(above)) return last !== undefined && SENTENCE_END.test(last) ? 2.5 : 2;
  return tokens[start]?.space === '' ? 0 : 1;
}

const SENTENCE_END = /^[.!?:]$/;

/** Sets the matches beside a change on its other side: to the left those before it move behind it, to the right those after it before it. */
function shift(matches: Match[], index: number, by: number, side: keyof Match, length: number): void {
  const [from, to] = by < 0 ? [index + by, index] : [index, index + by];
  for (let place = from; place < to; place++) {
    const match = matches[place];
    if (match !== undefined) matches[place] = { ...match, [side]: match[side] + (by < 0 ? length : -length) };
  }
}
