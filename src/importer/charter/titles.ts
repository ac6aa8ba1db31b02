import { isBold, isRunIn, plainText, slicePhrasing, withoutEmphasis, type Phrasing } from '../text/phrasing';
import { wordsOf, type Unit } from '../recognise/units';
import { isTitleLike } from './cutAtMarks';
import type { Opener } from './opener';

/** A paragraph parted into its title and its text. */
export interface TitledUnits {
  /** '' when it has none. */
  title: string;
  /** Text that stands on the line of the number. */
  first: Phrasing;
  below: readonly Unit[];
}

/** Parts the title of a paragraph from its text. `below` are the steps between it and the next; `hasLeads` see `findLeads`. */
export function titleOf(opener: Opener, unit: Unit, below: readonly Unit[], hasLeads: boolean): TitledUnits {
  const { words, look } = opener;
  const hasText = below.length > 0 || (unit.kind === 'entry' && unit.rest.length > 0);
  if (plainText(words).trim() === '') return titleBelow(below);
  const runIn = splitRunIn(words);
  if (runIn !== null) return { ...runIn, below };
  if (look !== 'plain') return hasText ? { title: lineOf(withoutEmphasis(words)), first: [], below } : { title: '', first: withoutEmphasis(words), below };
  const lead = hasLeads ? leadIn(words) : null;
  if (lead !== null) return { title: lineOf(slicePhrasing(words, 0, lead.title)), first: slicePhrasing(words, lead.text), below };
  return hasText && isTitle(plainText(words).trim()) ? { title: lineOf(words), first: [], below } : { title: '', first: words, below };
}

/** `§ 1` alone on its line: the next line is its title when it looks like one and has text below it. */
function titleBelow(below: readonly Unit[]): TitledUnits {
  const [first, ...rest] = below;
  const isAlone = first !== undefined && rest.length > 0 && (first.kind === 'heading' || (first.kind === 'line' && (isBold(first.words) || isTitle(wordsOf(first)))));
  return isAlone && 'words' in first ? { title: lineOf(withoutEmphasis(first.words)), first: [], below: rest } : { title: '', first: [], below };
}

/** What is longer is no title. */
export const LONGEST_TITLE = 100;

/** `**Formål.** Vi vil …` → title and text; null where the words in bold are only stressed: `**Vi** lover …`. */
export function splitRunIn(words: Phrasing): Pick<TitledUnits, 'title' | 'first'> | null {
  const [bold, ...more] = words;
  if (bold?.type !== 'strong') return null;
  const [title, rest] = [plainText([bold]).trim(), plainText(more)];
  const sign = /^\s*[:.–-]\s*/u.exec(rest)?.[0] ?? '';
  const isParted = /[.:]$/u.test(title) || sign.trim() !== '' || (isRunIn(words) && /^\s*["»“(]?[\p{Lu}\d]/u.test(rest));
  return title.length > LONGEST_TITLE || rest.trim() === '' || !isParted ? null : { title: lineOf([bold]), first: slicePhrasing(more, sign.length) };
}

/** What begins a sentence and no title. */
const SUBJECT = /^(?:at|vi|jeg|man|der|det|den|de|alle|kommunen|kommunerne|parterne|byrådet|netværket|charteret|aftalen|hvis|når|stk\.?)\s/iu;

/** Whether a line in plain letters looks like a title. */
export function isTitle(text: string): boolean {
  return isTitleLike(text) && /^["»“(]?[\p{Lu}\d]/u.test(text) && !SUBJECT.test(text);
}

const LEAD = /^\s*([^.:!?;\n]{2,60})(?:[.:]\s+|\s+[–—-]\s+)(?=["»“(]?[\p{Lu}\d])/u;
const MOST_WORDS = 5;

/** Where a title at the beginning of a text ends, and where the text begins: `Formål. Vi vil …`. Null when there is none. */
function leadIn(words: Phrasing): { title: number; text: number } | null {
  const match = LEAD.exec(plainText(words));
  const lead = match?.[1] ?? '';
  if (match === null || SUBJECT.test(`${lead} `) || lead.trim().split(/\s+/u).length > MOST_WORDS) return null;
  return { title: match[0].indexOf(lead) + lead.length, text: match[0].length };
}

/** Whether the paragraphs of a document begin with their titles in plain letters: only where most of them do can it be told from text. */
export function findLeads(openers: readonly Opener[]): boolean {
  const plain = openers.filter(({ look, words }) => look === 'plain' && plainText(words).trim() !== '');
  const leading = plain.filter(({ words }) => leadIn(words) !== null);
  return leading.length >= 2 && leading.length * 4 >= plain.length * 3;
}

/** A title on one line, without the sign that parts it from its text. */
export function lineOf(words: Phrasing): string {
  return plainText(words).replace(/\s+/gu, ' ').trim().replace(/\s*[.:]$/u, '');
}
