import type { ImportProblem } from '../neutral';
import { damagedPackage, emptyFile, encrypted, tooLarge, unknownEnding, wrongEnding, wrongKind } from './importProblems';
import { LIMITS } from './limits';

/** A file as it came: nothing of its name is ever used as a path. */
export interface ForeignFile {
  name: string;
  bytes: Uint8Array;
}

/** The reader that a file is for. A zip file that is no Word file after all is told apart when it is unpacked. */
export type FileKind = 'docx' | 'odt' | 'pdf' | 'html' | 'markdown' | 'text';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
  '.dotm': 'docx',
  '.odt': 'odt',
  '.ott': 'odt',
  '.pdf': 'pdf',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

/** What a file truly is, by its first bytes. `text` is all that has no mark of its own. */
type Content = 'zip' | 'pdf' | 'ole' | 'rtf' | 'picture' | 'archive' | 'mime' | 'html' | 'text';

const CONTENT_OF: Readonly<Record<FileKind, Content>> = {
  docx: 'zip',
  odt: 'zip',
  pdf: 'pdf',
  html: 'html',
  markdown: 'text',
  text: 'text',
};

/** Which reader a file is for, or why it has none: an unknown or false ending, no content, too much of it, a password. */
export function recognizeFile({ name, bytes }: ForeignFile): { kind: FileKind } | { problem: ImportProblem } {
  const ending = endingOf(name);
  const kind = KINDS[ending];
  if (bytes.length === 0) return { problem: emptyFile };
  const content = contentOf(bytes);
  if (kind === undefined) return { problem: unknownKind(ending, content, bytes) };
  const most = content === 'text' || content === 'html' ? LIMITS.textBytes : LIMITS.fileBytes;
  if (bytes.length > most) return { problem: tooLarge(bytes.length, most) };
  return fits(kind, content) ? { kind } : { problem: mismatch(ending, kind, content, bytes) };
}

/** Old systems give HTML and Word files of today the ending `.doc`; what the bytes say helps more than what the name says. */
function unknownKind(ending: string, content: Content, bytes: Uint8Array): ImportProblem {
  const isUnclear = content === 'text' || (content === 'zip' && !ending.startsWith('.do'));
  return isUnclear ? unknownEnding(ending) : mismatch(ending, 'docx', content, bytes);
}

/** `Referat.DOCX` → `.docx`; '' when there is none. */
export function endingOf(name: string): string {
  return /\.[^.\\/]{1,12}$/.exec(name.trim())?.[0].toLowerCase() ?? '';
}

/** HTML often begins with plain text, and Markdown with tags, so that among the three the name decides. */
function fits(kind: FileKind, content: Content): boolean {
  const isText = content === 'text' || content === 'html';
  return CONTENT_OF[kind] === content || (isText && (kind === 'html' || kind === 'markdown'));
}

function mismatch(ending: string, kind: FileKind, content: Content, bytes: Uint8Array): ImportProblem {
  if (content === 'ole') return oleProblem(bytes);
  if (content === 'pdf') return wrongEnding(ending, 'en PDF-fil', '.pdf');
  if (content === 'html') return wrongEnding(ending, 'en HTML-fil', '.html');
  if (content === 'zip') return wrongEnding(ending, 'et pakket dokument som Word og LibreOffice laver', '.docx eller .odt');
  if (content === 'text') return CONTENT_OF[kind] === 'zip' || kind === 'pdf' ? notReally(ending, bytes) : wrongEnding(ending, 'ren tekst', '.txt');
  return wrongKind(NAMES[content]);
}

const NAMES: Readonly<Record<'rtf' | 'picture' | 'archive' | 'mime', string>> = {
  rtf: 'et RTF-dokument',
  picture: 'et billede',
  archive: 'en pakket fil',
  mime: 'en gemt webside eller mail (MHT)',
};

/** What should be a package or a PDF and begins like neither: text under a false name, or a broken file. */
function notReally(ending: string, bytes: Uint8Array): ImportProblem {
  const isReadable = !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32));
  return isReadable ? wrongEnding(ending, 'ren tekst', '.txt') : damagedPackage;
}

const STARTS: ReadonlyArray<readonly [Content, RegExp]> = [
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^(?:\xef\xbb\xbf)?\s{0,64}\{\\rtf/],
  ['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|II\*\0|MM\0\*|BM.{4}\0{4}|.{4}ftyp(?:heic|mif1|avif))/s],
  ['archive', /^(?:7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x1f\x8b\x08|BZh\d)/],
  ['mime', /^(?:\xef\xbb\xbf)?\s{0,64}(?:MIME-Version:|(?:From|Date|Message-ID|Return-Path|Content-Type): [^\n]*\r?\n)/i],
];

function contentOf(bytes: Uint8Array): Content {
  const start = latinStart(bytes);
  const marked = STARTS.find(([, pattern]) => pattern.test(start));
  if (marked !== undefined) return marked[0];
  // Some programs write a line or two before the mark of a PDF; all viewers look for it in the first kilobyte.
  if (start.includes('%PDF-')) return 'pdf';
  return /^(?:\xef\xbb\xbf|\xff\xfe)?\s{0,64}(?:<\?xml[^>]{0,200}\?>\s{0,64})?<(?:!doctype html|html)\b/i.test(start.replaceAll('\0', '')) ? 'html' : 'text';
}

function latinStart(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
}

/** The old container of Office: locked Word files of today are also packed in it. */
function oleProblem(bytes: Uint8Array): ImportProblem {
  const holds = (stream: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, 'utf16le');
  if (holds('EncryptedPackage') || holds('DRMEncrypted')) return encrypted;
  if (holds('WordDocument')) return wrongKind('et Word-dokument i det gamle format (.doc)');
  if (holds('Workbook')) return wrongKind('et regneark i det gamle format (.xls)');
  if (holds('PowerPoint Document')) return wrongKind('en præsentation i det gamle format (.ppt)');
  return wrongKind(holds('__substg1.0_') ? 'en mail fra Outlook (.msg)' : 'et Office-dokument i et gammelt format');
}
