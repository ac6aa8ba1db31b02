import { plainText, slicePhrasing, type Phrasing } from '../text/phrasing';
import { labelAtStart, labelsInside, type Label } from './labels';

/** A stretch of a line: what stands under a label, or what stands before the first one (`label: null`). */
export interface Segment {
  label: Label | null;
  words: Phrasing;
}

/**
 * Cuts a line at its labels: `Vi går videre. Ansvarlig: Kommune A, frist: 1/5` → text, `who`, `deadline`. Brackets and commas
 * that only held a label go with it.
 */
export function cutAtLabels(words: Phrasing): Segment[] {
  const text = plainText(words);
  const first = boldLabel(words) ?? labelAtStart(text);
  const found = [...(first === null ? [] : [{ ...first, offset: 0 }]), ...labelsInside(text).filter(({ offset }) => first === null || offset >= first.length)];
  if (found.length === 0) return [{ label: null, words }];
  const lead = sliceText(words, 0, found[0]?.offset ?? text.length, true);
  const labelled = found.map((label, index): Segment => {
    const end = found[index + 1]?.offset ?? text.length;
    return { label, words: sliceText(words, label.offset + label.length, end, index + 1 < found.length || label.offset > 0) };
  });
  return lead.length === 0 ? labelled : [{ label: null, words: lead }, ...labelled];
}

/** `**Beslutning** Charteret …`: bold makes a label of a word even without a colon. */
function boldLabel(words: Phrasing): Label | null {
  const [first, second] = words;
  if (first?.type !== 'strong' || second === undefined) return null;
  const bold = plainText([first]);
  const label = labelAtStart(bold);
  if (label === null || label.length < bold.trimEnd().length) return null;
  const mark = /^\s*:?\s*/u.exec(plainText(words).slice(bold.length))?.[0].length ?? 0;
  return { ...label, length: bold.length + mark, isMarked: true };
}

/** A slice without what is left of brackets around a label, and without the comma before it. */
function sliceText(words: Phrasing, start: number, end: number, isCut: boolean): Phrasing {
  const text = plainText(words).slice(start, end);
  if (!isCut) return slicePhrasing(words, start, end);
  const opens = (text.match(/[([]/gu)?.length ?? 0) - (text.match(/[)\]]/gu)?.length ?? 0);
  const tail = opens > 0 ? /[\s,;–—-]*[([]\s*$/u : opens < 0 ? /\s*[)\]]\s*[.,;]?\s*$/u : /[\s,;–—-]+$/u;
  return slicePhrasing(words, start, start + text.replace(tail, '').length);
}
