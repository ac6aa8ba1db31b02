import { upperFirst } from '../../danish/capitals';
import { monthAtStart } from '../../danish/writtenDates';
import { readNumbering } from '../recognise/numbering';
import { readStyled } from '../recognise/numberStyles';

/** What a line of a charter begins with when it opens a paragraph: `§ 3.`, `Princip nr. 1:`, `1)`. */
export interface Mark {
  kind: 'section' | 'named' | 'decimal' | 'number';
  /** What the charter calls its paragraphs, `princip`; null where it only counts. */
  word: string | null;
  /** As printed, without signs around it: `3`, `3 a`, `3.1`, `IV`. */
  number: string;
  /** Its place in the row of numbers; null for one that does not simply count. */
  place: number | null;
  /** The mark as it stands, `Princip nr. 1:`. */
  printed: string;
  /** How many characters it takes with the space after it. */
  length: number;
}

const SIGNS = '\\s*[.:)]|\\s*[-–—·|](?=\\s)';
const SIGN = `(?<sign>${SIGNS})?\\s*`;
const numberOf = (digits: number): string => `(?<number>\\d{1,${digits}}(?:\\.\\d{1,3})*(?:\\s?[a-hj-z](?![\\p{L}\\d]))?(?![\\p{L}\\d])|[IVXLC]+(?![\\p{L}\\d]))`;
const SECTION = new RegExp(`^\\s*§{1,2}\\s*${numberOf(4)}${SIGN}`, 'u');

/** What the paragraphs of a charter are called. A chapter, an annex and a subsection are none. */
const WORDS = anyCase(['artikel', 'art\\.?', 'princip', 'paragraf', 'punkt', 'pkt\\.?', 'løfte', 'forpligtelse', 'tilsagn', 'mål', 'målsætning', 'ambition', 'indsats', 'pejlemærke', 'grundsætning', 'anbefaling', 'retningslinje', 'regel', 'bud', 'tese', 'vedtægt', 'nr\\.?', 'nummer']);
// Four digits are a year: `Mål 2030`.
const NAMED = new RegExp(`^\\s*(?<word>${WORDS})(?:\\s*[Nn][Rr]\\.?)?\\s*${numberOf(3)}${SIGN}`, 'u');

const ORDINALS = ['første', 'andet|anden', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende', 'ellevte', 'tolvte'];
const ORDINAL = new RegExp(`^\\s*(?:[Dd]et\\s+)?(?<ordinal>${anyCase(ORDINALS.flatMap((forms) => forms.split('|')))})\\s+(?<word>${WORDS})(?!\\p{L})${SIGN}`, 'u');

/** `1. bud: …`; with a capital the word is a title of its own: `2. Mål: …`. */
const COUNTED = new RegExp(`^\\s*(?<number>\\d{1,2})\\.\\s+(?=\\p{Ll})(?<word>${WORDS})(?!\\p{L})(?<sign>${SIGNS}|\\s*$)\\s*`, 'u');

/** `artikel` → `artikel|Artikel|ARTIKEL`. A pattern that knows no case would take `i` for a Roman one. */
function anyCase(words: readonly string[]): string {
  return words.flatMap((word) => [word, upperFirst(word), word.toLocaleUpperCase('da')]).join('|');
}

/**
 * The mark at the beginning of a line. `isTitle` says that the line looks like a heading: then what follows the mark may begin
 * with a small letter. In running text that is a reference: `§ 39 i loven`, `Princip 3 handler om …`.
 */
export function readMark(line: string, isTitle: boolean): Mark | null {
  return readWith(SECTION, line, isTitle) ?? readWith(NAMED, line, isTitle) ?? readWith(ORDINAL, line, isTitle) ?? readWith(COUNTED, line, isTitle) ?? readNumber(line, isTitle);
}

function readWith(pattern: RegExp, line: string, isTitle: boolean): Mark | null {
  const match = pattern.exec(line);
  const { word, number, ordinal, sign } = match?.groups ?? {};
  if (match === null) return null;
  const rest = line.slice(match[0].length);
  if (!isTitle && sign === undefined && !/^(?:$|[\p{Lu}\d»"“([])/u.test(rest)) return null;
  // A word that begins with a small letter goes on a sentence.
  if (word !== undefined && !isTitle && /^\s*\p{Ll}/u.test(line)) return null;
  const shared = { printed: match[0].trim(), length: match[0].length };
  if (ordinal !== undefined) return { kind: 'named', word: nameOf(word ?? ''), number: String(placeOfOrdinal(ordinal)), place: placeOfOrdinal(ordinal), ...shared };
  return { kind: word === undefined ? 'section' : 'named', word: word === undefined ? null : nameOf(word), number: (number ?? '').replace(/\s+/gu, ' '), place: placeOf(number ?? ''), ...shared };
}

const SHORT_NAMES: Readonly<Record<string, string>> = { art: 'artikel', pkt: 'punkt', nr: 'punkt', nummer: 'punkt' };

/** `Art.` → `artikel`, `Nr.` → `punkt`. */
function nameOf(word: string): string {
  const name = word.toLocaleLowerCase('da').replace(/\.$/u, '');
  return SHORT_NAMES[name] ?? name;
}

function placeOfOrdinal(ordinal: string): number {
  return ORDINALS.findIndex((forms) => forms.split('|').includes(ordinal.toLocaleLowerCase('da'))) + 1;
}

function placeOf(number: string): number | null {
  return /^\d+$/u.test(number) ? Number(number) : null;
}

/** `1. …`, `1) …`, `(1) …`, `1 · …`, `3.1 …`; as a title also `1` alone. */
function readNumber(line: string, isTitle: boolean): Mark | null {
  const alone = isTitle ? /^\s*(\d{1,3})\s*$/u.exec(line) : null;
  const dotted = alone ?? /^\s*(\d{1,3})\s*[·|]\s+(?=\S)/u.exec(line);
  if (dotted !== null) return toMark(dotted[1] ?? '', dotted[0]);
  const bracketed = /^\s*\((\d{1,3})\)\s+(?=\S)/u.exec(line);
  if (bracketed !== null) return toMark(bracketed[1] ?? '', bracketed[0]);
  // A charter has no times of the day: `9.15` is the fifteenth below the ninth.
  const decimal = /^\s*(\d{1,3}(?:\.\d{1,2}){1,2})[.)]?\s+(?=[^\s\d])/u.exec(line);
  if (decimal !== null && monthAtStart(line.slice(decimal[0].length).toLocaleLowerCase('da')) === null) return toMark(decimal[1] ?? '', decimal[0]);
  const numbering = readNumbering(line);
  return numbering === null || numbering.isNamed ? null : toMark(numbering.number, line.slice(0, numbering.length));
}

function toMark(number: string, printed: string): Mark {
  return { kind: number.includes('.') ? 'decimal' : 'number', word: null, number, place: placeOf(number), printed: printed.trim(), length: printed.length };
}

/** Numbers that a line alone does not prove, but a row of lines does: `1 Formål`, `IV. Formål`, `C. Formål`. */
export function readStyledMark(line: string, style: 'bare' | 'roman' | 'letter'): Mark | null {
  const numbering = readStyled(line, style);
  if (numbering === null) return null;
  const printed = line.slice(0, numbering.length);
  return { kind: 'number', word: null, number: numbering.number, place: null, printed: printed.trim(), length: numbering.length };
}

const CHAPTER = new RegExp(`^\\s*(?:${anyCase(['kapitel', 'kap\\.', 'del', 'afsnit', 'hovedafsnit', 'søjle', 'tema'])})\\s+(?:\\d{1,2}|[IVX]{1,5}|\\p{Lu})(?:\\s*[.:)]\\s*|\\s*[-–—]\\s+|\\s+(?=\\p{Lu})|\\s*$)`, 'u');

/** Whether a line is the heading of a chapter: `Kapitel 2. Byggeri`, `Del A: Det vi bygger`, and not `Del 2 af aftalen gælder …`. */
export function isChapter(line: string): boolean {
  return CHAPTER.test(line) && line.trim().length <= 120 && !/\.$/u.test(line.trim());
}

const ENDING = /^\s*(?:underskrift(?:er|erne)?|underskrevet(?:\s+af)?|tiltrådt af|tiltrædelse|bilag|appendiks|noter|kilder|ordforklaringer?|ordliste)(?!\p{L})/iu;

/** Whether a heading opens what stands behind a charter: signatures, annexes, notes. */
export function isEnding(line: string): boolean {
  return ENDING.test(line) && line.trim().length <= 120 && !/[.,;]$/u.test(line.trim());
}

/** A line to sign on: `For Kommune A: ________`. */
export function isSignature(line: string): boolean {
  return /_{4,}|\.{8,}|…{3,}/u.test(line);
}
