import type { MarkedText } from '../answer';
import { markText, type Mark } from './marking';

const LENGTH = 240;
/** A snippet begins so far before its first mark, at a word. */
const LEAD = 60;

/** The stretch of a text that holds the most different words of the query, with its marks; `…` where it was cut. */
export function cutSnippet(text: string, marks: readonly Mark[]): MarkedText[] {
  const isShort = text.length <= LENGTH;
  const start = isShort ? 0 : startOf(text, bestMark(text, marks)?.start ?? 0);
  const end = isShort ? text.length : endOf(text, start);
  const before = start > 0 ? [{ text: '… ', marked: false }] : [];
  const after = end < text.length ? [{ text: ' …', marked: false }] : [];
  return [...before, ...joinLines(markText(text, marks, start, end)), ...after];
}

/**
 * The mark from which a window of one snippet's length reaches the most different concepts; of several, one in a sentence
 * before one in a list or a box of facts, then the one that reaches the most marks.
 */
function bestMark(text: string, marks: readonly Mark[]): Mark | undefined {
  let best: { mark: Mark; worth: number } | undefined;
  for (const mark of marks) {
    const within = marks.filter(({ start, end }) => start >= mark.start && end <= mark.start + LENGTH - LEAD);
    const concepts = new Set(within.map(({ concept }) => concept)).size;
    const worth = concepts * 1000 + (isInSentence(text, mark) ? 500 : 0) + within.length;
    if (best === undefined || worth > best.worth) best = { mark, worth };
  }
  return best?.mark;
}

function isInSentence(text: string, { end }: Mark): boolean {
  const lineEnd = text.indexOf('\n', end);
  return /[.?!]»?$/.test(lineEnd < 0 ? text : text.slice(end, lineEnd));
}

function startOf(text: string, mark: number): number {
  if (mark <= LEAD) return 0;
  const wanted = Math.max(0, Math.min(mark - LEAD, text.length - LENGTH));
  const lead = text.slice(wanted, mark);
  const sentence = lastSentence(lead);
  if (sentence !== undefined) return wanted + sentence;
  // The signs between the cells of a table and the items of a list say nothing at the beginning.
  const space = /\s[\s·;,–]*/.exec(lead);
  return space === null ? mark : wanted + space.index + space[0].length;
}

/** Where the last sentence or line of a text begins. A small letter or a digit begins none: `ca. 3.800`, `stk. 2`. */
function lastSentence(text: string): number | undefined {
  return [...text.matchAll(/\n|[.?!]»? (?=[»(]?\p{Lu})/gu)].map(([end], at, ends) => (ends[at]?.index ?? 0) + end.length).at(-1);
}

function endOf(text: string, start: number): number {
  if (start + LENGTH >= text.length) return text.length;
  const space = text.slice(0, start + LENGTH + 1).search(/\s\S*$/);
  return space > start ? space : start + LENGTH;
}

/** Makes one line of several: a sentence ends by itself, and the items of a list are told apart. */
function joinLines(pieces: readonly MarkedText[]): MarkedText[] {
  let last = '';
  return pieces.map(({ text, marked }) => {
    const joined = text.replaceAll('\n', (_, at: number) => (/[.?!:;,…]/.test(text[at - 1] ?? last) ? ' ' : '; '));
    last = text.at(-1) ?? last;
    return { text: joined, marked };
  });
}
