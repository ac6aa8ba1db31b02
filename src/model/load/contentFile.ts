import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem';
import { unlessGone } from './unlessGone';

/** A content file as it stands on disk. */
export interface ContentFile {
  /** Path from the root of the site, with forward slashes. */
  path: string;
  /** NFC text without byte order mark, line ends as `\n`. */
  text: string;
}

/** A page of prose is some tens of kB. More than this is a pasted image or the wrong file. */
export const MAX_FILE_BYTES = 1_000_000;

/** Refused files are read no further than this, to see what they mention. Holds a page with a large pasted image. */
const MAX_REFUSED_BYTES = 50_000_000;

/** A file as text and what is wrong with it, or null when it has been deleted since the folder was listed. */
export async function readContentFile(siteDir: string, file: string): Promise<{ file: ContentFile; problem: Problem | null } | null> {
  const read = await unlessGone(() => readBytes(path.join(siteDir, file)));
  return read === null ? null : toContentFile(file, read);
}

async function readBytes(absolute: string): Promise<{ size: number; bytes: Buffer }> {
  const { size } = await stat(absolute);
  return { size, bytes: size > MAX_REFUSED_BYTES ? Buffer.alloc(0) : await readFile(absolute) };
}

function toContentFile(file: string, { size, bytes }: { size: number; bytes: Buffer }): { file: ContentFile; problem: Problem | null } {
  const text = decodeUtf8(bytes);
  const problem = size > MAX_FILE_BYTES ? tooLarge(file, size) : text === null ? notUtf8(file, bytes) : checkText(file, text);
  return { file: { path: file, text: normalizeText(text ?? withoutZeros(bytes)) }, problem };
}

/** What can be made out of another encoding. In UTF-16 every letter of an id is followed by a zero. */
function withoutZeros(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\0', '');
}

function checkText(file: string, text: string): Problem | null {
  return checkEmpty(file, text) ?? checkNesting(file, text);
}

/** Text without byte order mark, with one form for each letter and one kind of line end, whatever machine it was written on. */
export function normalizeText(text: string): string {
  return text.replace(/^\ufeff/, '').normalize('NFC').replace(/\r\n?/g, '\n');
}

/** No text holds a zero; UTF-16 without its mark is made of them, and would pass for UTF-8 otherwise. */
function decodeUtf8(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is not UTF-8. No other character holds the byte of a line break, so each line can be tried alone. */
function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const lineEnd = bytes.indexOf('\n', start);
    const end = lineEnd === -1 ? bytes.length : lineEnd;
    if (decodeUtf8(bytes.subarray(start, end)) === null) break;
    start = end + 1;
  }
  return line;
}

function tooLarge(file: string, size: number): Problem {
  return {
    file,
    line: 1,
    rule: 'unreadable-file',
    found: `Filen fylder ${(size / 1e6).toFixed(1).replace('.', ',')} MB.`,
    expected: 'højst 1 MB tekst i én fil',
    fix: 'Del siden i flere, eller læg billeder i static/ og henvis til dem.',
  };
}

function notUtf8(file: string, bytes: Buffer): Problem {
  return {
    file,
    line: lineOfBadByte(bytes),
    rule: 'unreadable-file',
    found: 'Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses sikkert.',
    expected: 'tekst i tegnsættet UTF-8',
    fix: 'Åbn filen i din editor, og gem den igen med tegnsættet UTF-8.',
  };
}

function checkEmpty(file: string, text: string): Problem | null {
  if (text.trim() !== '') return null;
  const isData = file.startsWith('src/data/');
  return {
    file,
    line: 1,
    rule: 'unreadable-file',
    found: 'Filen er tom.',
    expected: isData ? 'en liste med mindst én post' : 'en side med titel og indhold',
    fix: isData ? 'Slet filen, eller skriv den første post.' : 'Slet filen, eller lav et skelet med npm run new.',
  };
}

/** Quotations or lists inside one another at the beginning of a line. The parser follows them one by one until its stack is full. */
const DEEP_NESTING = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){50}/m;

function checkNesting(file: string, text: string): Problem | null {
  const match = DEEP_NESTING.exec(text);
  if (match === null) return null;
  return {
    file,
    line: normalizeText(text.slice(0, match.index)).split('\n').length,
    rule: 'unreadable-file',
    found: 'Linjen begynder med over 50 tegn for citater eller lister inde i hinanden.',
    expected: 'højst nogle få citater eller lister inde i hinanden',
    fix: 'Slet de overflødige tegn i begyndelsen af linjen.',
  };
}
