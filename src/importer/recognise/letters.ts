import { toString } from 'mdast-util-to-string';
import { paragraphOf, plainText, type Phrasing } from '../text/phrasing';
import type { Reading } from './reading';
import type { RawRecord } from './record';

/** The letter before a line of a list, and how many characters it takes with its marks. */
export interface Letter {
  letter: string;
  length: number;
}

/** `a) dele udgiften`, `(b) betale`. A capital with a point may be an initial, and is none. */
export function letterAtStart(text: string): Letter | null {
  const [whole, letter] = /^\s*\(?([a-zæøå])[.)]\s+(?=\S)/u.exec(text) ?? [];
  return whole === undefined || letter === undefined ? null : { letter, length: whole.length };
}

/** `Netværket vedtog:` or `Netværket vedtog at`, with a list below it, is one decision. */
export function opensList({ blocks }: RawRecord): boolean {
  const last = blocks.at(-1);
  return last?.type === 'paragraph' && /(?::|(?<!\p{L})(?:at|følgende))\s*$/iu.test(toString(last));
}

/** Adds a line with a letter to the record that its list belongs to; false where it belongs to none. */
export function continueRecord(words: Phrasing, { parts }: Reading): boolean {
  const record = parts.at(-1);
  const own = letterAtStart(plainText(words));
  if (own === null || record === undefined || record.kind === 'text') return false;
  const before = record.blocks.length > 1 ? letterAtStart(toString(record.blocks.at(-1))) : null;
  const isNext = before === null ? own.letter === 'a' && opensList(record) : own.letter.codePointAt(0) === (before.letter.codePointAt(0) ?? 0) + 1;
  if (isNext) record.blocks.push(paragraphOf(words));
  return isNext;
}
