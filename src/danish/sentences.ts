/** A sentence with its place in the text it came from. */
export interface Sentence {
  text: string;
  offset: number;
}

/** Abbreviations that something must follow, so that they never end a sentence: `inkl. Venlo`, `hhv. Skive og Horsens`. */
const NEVER_LAST = new Set([
  'bl.a', 'ca', 'd', 'dvs', 'ekskl', 'evt', 'f.eks', 'fx', 'hhv', 'inkl', 'jf', 'kap', 'kl', 'maks', 'nr', 'pga', 'pkt', 'pr', 'tlf', 'vedr',
]);

/** Abbreviations that may end a sentence; they do so before a word with a capital letter: `50 mio. kr. Derefter …` */
const MAY_BE_LAST = new Set([
  'el', 'f', 'gr', 'kr', 'm.fl', 'm.m', 'm.v', 'mia', 'min', 'mio', 'mv', 'o.l', 'osv', 'pct', 's', 'saml', 'stk', 'å',
]);

/** The abbreviations that are written with a point and are no words without it, those with the most letters first: `f.eks`, `bl.a`, `pct`. */
export const DOTTED_ABBREVIATIONS: readonly string[] = [...NEVER_LAST, ...MAY_BE_LAST]
  .filter((word) => word.length > 1 && !['el', 'fx', 'gr', 'min', 'saml'].includes(word))
  .sort((left, right) => right.length - left.length || (left < right ? -1 : 1));

/** Marks that may follow a full stop and still belong to its sentence. */
const TRAILING_REFERENCE = /^(?:["»«”)\]]|\s*\[@[^\]]*\])+/u;

/**
 * Splits running text into sentences.
 *
 * A full stop ends a sentence only before a space and a capital letter, a digit after a word, or a quotation mark;
 * abbreviations (`mio. euro`), ordinals (`22. november`) and clock times (`kl. 9.30`) do not end one. A citation
 * that stands right after the full stop belongs to the sentence before it: `Det kostede 50 mio. euro. [@vs-2] Så …`
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]+/gu)) {
    const end = endOfSentence(text, match.index, match[0]);
    if (end === null || end <= start) continue;
    pushSentence(sentences, text, start, end);
    start = end;
  }
  pushSentence(sentences, text, start, text.length);
  return sentences;
}

/** The offset after the sentence that these marks end, or null when they end none or the text ends with them. */
function endOfSentence(text: string, index: number, marks: string): number | null {
  const after = index + marks.length;
  const trailing = TRAILING_REFERENCE.exec(text.slice(after))?.[0] ?? '';
  const rest = text.slice(after + trailing.length);
  if (!/^\s+["»„“”(]?[\p{Lu}\d[]/u.test(rest)) return null;
  if (marks === '.' && isInsideSentence(text.slice(0, index), rest)) return null;
  return after + trailing.length;
}

function isInsideSentence(before: string, rest: string): boolean {
  // No abbreviation is as long, and to search all that stands before each full stop would take minutes over a long text.
  const word = (/[\p{L}\d.]+$/u.exec(before.slice(-20))?.[0] ?? '').toLocaleLowerCase('da');
  return NEVER_LAST.has(word) || (MAY_BE_LAST.has(word) && !/^\s+["»„“”(]?\p{Lu}[\p{Ll}\s]/u.test(rest));
}

function pushSentence(sentences: Sentence[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  sentences.push({ text: trimmed, offset: start + raw.indexOf(trimmed) });
}
