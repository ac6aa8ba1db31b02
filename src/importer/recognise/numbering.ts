import { monthAtStart } from '../../danish/writtenDates';

/** A number that a line of an agenda begins with. */
export interface Numbering {
  /** As printed, without marks: `3`, `3.1`. */
  number: string;
  /** How many characters it takes with its word and marks. */
  length: number;
  /** Whether a word such as »Punkt« stands before it, which leaves no doubt. */
  isNamed: boolean;
}

const WORD = '(?<word>(?:(?:ad|til|vedr\\.?)\\s+)?(?:dagsordenens\\s+|dagsordens)?punkt(?:\\s+nr\\.?)?|(?:emne|tema)(?=\\s+\\d{1,2}(?:\\D|$))|pkt\\.?(?:\\s*nr\\.?)?|ad\\.?(?:\\s+(?:punkt|pkt\\.?))?|sag(?:\\s+nr\\.?)?|§)\\s*';
const NUMBERING = new RegExp(`^\\s*(?:${WORD})?(?<number>\\d{1,4}(?:\\.\\d{1,2}){0,2})(?<mark>\\s*[.):]\\)?|\\s*[-–—](?=\\s))?(?=\\s|$|(?<=[):])\\S)\\s*`, 'iu');

/** What follows an ordinal that counts something else than an item: `3. netværksmøde`, `2. udgave`. With a capital it begins a title: `3. Udkast til bilag`. */
const ORDINAL_OF = /^(?:(?:[Nn]etværks|[Pp]artner|[Ss]tyregruppe)?[Mm]ødet?(?!\p{L})|gang|udgave|version|kvartal|sal|etage|del|runde|udkast|halvår|plads|klasse|og\s+\d)/u;

/**
 * The number at the beginning of a line: `1. Velkomst`, `1) Velkomst`, `Punkt 1: Velkomst`, `Ad 1)`, `Pkt. 3 Charter`, `3.1
 * Tekst`, `§ 2`. Null for a date (`5. marts …`), an ordinal (`3. netværksmøde`) and a number without any mark.
 */
export function readNumbering(line: string): Numbering | null {
  const match = NUMBERING.exec(line);
  const { word, number = '', mark } = match?.groups ?? {};
  if (match === null) return null;
  const rest = line.slice(match[0].length);
  const isMarked = word !== undefined || mark !== undefined || number.includes('.');
  if (!isMarked || isSomethingElse(word, number, mark, rest)) return null;
  return { number, length: match[0].length, isNamed: word !== undefined };
}

/** `1 Siden sidst`: a number without a mark, which is one only where several lines have it. */
export function readBareNumber(line: string): Numbering | null {
  const match = /^\s*(\d{1,2})\s+(?=\p{Lu})/u.exec(line);
  const [whole = '', number = ''] = match ?? [];
  return match === null || isSomethingElse(undefined, number, undefined, line.slice(whole.length)) ? null : { number, length: whole.length, isNamed: false };
}

/** `9.30 Frokost` is a time of the day. */
const CLOCK = /^(?:[01]?\d|2[0-3])\.(?:00|15|30|45)$/u;

function isSomethingElse(word: string | undefined, number: string, mark: string | undefined, rest: string): boolean {
  if (word !== undefined) return false;
  if (CLOCK.test(number)) return true;
  return monthAtStart(rest.toLocaleLowerCase('da')) !== null || ORDINAL_OF.test(rest) || (mark?.trim() === '.' && /^\d/u.test(rest));
}

/** The number of the item itself: `3.1` → 3. */
export function mainNumber(number: string): number {
  return Number(number.split('.')[0]);
}
