import { foldWord } from './fold';

/** A word as the index knows it, with its place in the text as it was written. */
export interface Token {
  term: string;
  /** Offset in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** What is longer is no word, and must not cost like a thousand. */
const MAX_LENGTH = 64;

const LETTER = '[\\p{L}\\p{M}\\p{N}\\p{Cf}]';
/** Points and commas belong to a word between two digits: `1.234,5`. The first alternative says nothing new, but is fast. */
const WORD = '(?:[a-zæøåA-ZÆØÅ]+|[\\p{L}\\p{M}\\p{Nl}\\p{No}\\p{Cf}]+|\\d+(?:[.,]\\d+)*|\\p{Nd})+';
/** Danish endings after an apostrophe: `EU's`, `pdf'erne`, `1990'ernes`. */
const ENDING = `(?:['’](?=\\p{L})(?:en|er|et|erne|e)?s?(?!${LETTER}))?`;
const HYPHEN = '[-\u2010\u2011]';
const CHAIN = new RegExp(`(§\\s{0,3}(?=\\d))?(${WORD}(?:${HYPHEN}${WORD})*)${ENDING}|\\p{Emoji_Presentation}`, 'gu');
/** The letter of a section that was put in later, `§ 46 a`; not `i`, which is a word as well. */
const SECTION_LETTER = /\s([a-hj-z])(?![\p{L}\p{M}\p{N}])/uy;
const SUBSECTION = /\.?\s{0,3}(\d{1,3})(?!\d)/y;
/** Points between thousands, and no others. */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?![.\d])/;

/**
 * The words of a text in order, folded. Where one place can be read in several ways the tokens overlap, the longest
 * first: `it-udbud` → itudbud, it, udbud; `§ 46` → §46, 46; `stk. 4` → stk4, stk, 4. So words that are written apart,
 * together or with a hyphen meet. Numbers lose the points between thousands (`1.234,5` → 1234,5) and nothing else.
 * Any text is allowed; the time is proportional to its length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(CHAIN)) {
    const [whole, section = '', chain = whole] = match;
    const start = match.index;
    const parts = splitChain(chain, start + section.length, start + whole.length);
    if (section !== '') pushSection(tokens, parts[0], start, text);
    else if (parts.length > 1) pushJoined(tokens, parts);
    else if (parts[0]?.term === 'stk') pushSubsection(tokens, parts[0], text);
    tokens.push(...parts);
  }
  return tokens;
}

/** The words between hyphens; the last takes an ending after an apostrophe along, as far as `end`. */
function splitChain(chain: string, start: number, end: number): Token[] {
  const parts: Token[] = [];
  let offset = start;
  for (const word of chain.split(/[-\u2010\u2011]/)) {
    const after = offset + word.length;
    const term = termOf(word);
    if (term !== '') parts.push({ term, start: offset, end: after === start + chain.length ? end : after });
    offset = after + 1;
  }
  return parts;
}

function termOf(word: string): string {
  return cut(foldWord(word).replace(THOUSANDS, (number) => number.replaceAll('.', '')));
}

/** Never within a character: half of one cannot be encoded. */
function cut(term: string): string {
  return term.length > MAX_LENGTH ? term.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '') : term;
}

/** `2014-2020` and other chains of numbers are no word together. */
function pushJoined(tokens: Token[], parts: readonly Token[]): void {
  const joined = cut(parts.map(({ term }) => term).join(''));
  if (/[^\d.,]/.test(joined)) tokens.push({ term: joined, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 });
}

function pushSection(tokens: Token[], number: Token | undefined, start: number, text: string): void {
  if (number === undefined) return;
  const letter = matchAt(SECTION_LETTER, text, number.end);
  tokens.push({ term: `§${number.term}${letter?.[1] ?? ''}`, start, end: number.end + (letter?.[0].length ?? 0) });
}

function pushSubsection(tokens: Token[], word: Token, text: string): void {
  const number = matchAt(SUBSECTION, text, word.end);
  if (number !== null) tokens.push({ term: `stk${number[1] ?? ''}`, start: word.start, end: word.end + number[0].length });
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
