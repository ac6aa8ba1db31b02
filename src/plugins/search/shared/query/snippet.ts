import type { MarkedText } from '../answer';
import { markText, type Mark } from './marking';

const LENGTH = 240;
/** A snippet begins so far before its first mark, at a word. */
const LEAD = 60;

/** The stretch of a text that holds the most different words of the query, with its marks; `…` where it was cut. */
export function cutSnippet(text: string, marks: readonly Mark[]): MarkedText[] {
  const flat = text.replaceAll('\n', ' ');
  if (flat.length <= LENGTH) return markText(flat, marks);
  const start = startOf(flat, bestMark(marks)?.start ?? 0);
  const end = endOf(flat, start);
  const pieces = markText(flat, marks, start, end);
  const before = start > 0 ? [{ text: '… ', marked: false }] : [];
  const after = end < flat.length ? [{ text: ' …', marked: false }] : [];
  return [...before, ...pieces, ...after];
}

/** The mark from which a window of one snippet's length reaches the most different concepts, then the most marks. */
function bestMark(marks: readonly Mark[]): Mark | undefined {
  let best: { mark: Mark; worth: number } | undefined;
  for (const mark of marks) {
    const within = marks.filter(({ start, end }) => start >= mark.start && end <= mark.start + LENGTH - LEAD);
    const worth = new Set(within.map(({ concept }) => concept)).size * 100 + within.length;
    if (best === undefined || worth > best.worth) best = { mark, worth };
  }
  return best?.mark;
}

function startOf(text: string, mark: number): number {
  if (mark <= LEAD) return 0;
  const wanted = Math.min(mark - LEAD, text.length - LENGTH);
  const sentence = text.lastIndexOf('. ', mark);
  if (sentence >= wanted) return sentence + 2;
  const space = text.indexOf(' ', Math.max(0, wanted));
  return space < 0 || space >= mark ? mark : space + 1;
}

function endOf(text: string, start: number): number {
  if (start + LENGTH >= text.length) return text.length;
  const space = text.lastIndexOf(' ', start + LENGTH);
  return space > start ? space : start + LENGTH;
}
