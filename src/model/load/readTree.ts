import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem';

/** A content file as it stands on disk. */
export interface ContentFile {
  /** Path from the root of the site, with forward slashes. */
  path: string;
  /** NFC text without byte order mark, line ends as `\n`. */
  text: string;
}

/** The folders that hold content, and the endings that count in each. */
export const CONTENT_FOLDERS: ReadonlyArray<{ folder: string; endings: readonly string[] }> = [
  { folder: 'blog', endings: ['.md', '.mdx'] },
  { folder: 'docs', endings: ['.md', '.mdx'] },
  { folder: 'src/data', endings: ['.svg', '.yml'] },
];

/** A page of prose is some tens of kB. More than this is a pasted image or the wrong file. */
export const MAX_FILE_BYTES = 1_000_000;

/** Refused files are read no further than this, to see what they mention. Holds a page with a large pasted image. */
const MAX_REFUSED_BYTES = 50_000_000;

/** The content files of a site, readable or not. */
export interface FileTree {
  files: ContentFile[];
  /**
   * Files that cannot be read as text (empty, too large, not UTF-8), with what can be made out of them. Not content; but
   * what stands in them is somebody's, so that it must not be reported as missing or unused elsewhere.
   */
  refused: ContentFile[];
  /** One problem for each refused file. */
  problems: Problem[];
}

/** Reads every content file below the root of a site, sorted by path. */
export async function readTree(siteDir: string): Promise<FileTree> {
  const paths = await listContentFiles(siteDir);
  const results = await Promise.all(paths.map((file) => readContentFile(siteDir, file)));
  const refused = results.filter(({ problem }) => problem !== null);
  return {
    files: results.flatMap(({ file, problem }) => (problem === null ? [file] : [])),
    refused: refused.map(({ file }) => file),
    problems: refused.flatMap(({ problem }) => problem ?? []),
  };
}

/** The paths of all content files below a site's root, sorted. */
export async function listContentFiles(siteDir: string): Promise<string[]> {
  return (await Promise.all(CONTENT_FOLDERS.map((entry) => listFiles(siteDir, entry)))).flat().sort();
}

async function listFiles(siteDir: string, entry: { folder: string; endings: readonly string[] }): Promise<string[]> {
  const root = path.join(siteDir, entry.folder);
  const names = await readdir(root, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  return names
    .filter((item) => item.isFile() && entry.endings.includes(path.extname(item.name)))
    .map((item) => path.relative(siteDir, path.join(item.parentPath, item.name)).split(path.sep).join('/'));
}

/** A site without a blog, say, is a site with no posts; any other failure is a real one. */
function ignoreMissing(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

async function readContentFile(siteDir: string, file: string): Promise<{ file: ContentFile; problem: Problem | null }> {
  const absolute = path.join(siteDir, file);
  const { size } = await stat(absolute);
  const bytes = size > MAX_REFUSED_BYTES ? Buffer.alloc(0) : await readFile(absolute);
  const text = decodeUtf8(bytes);
  const problem = size > MAX_FILE_BYTES ? tooLarge(file, size) : text === null ? notUtf8(file, bytes) : checkEmpty(file, text);
  return { file: { path: file, text: normalizeText(text ?? bytes.toString('latin1')) }, problem };
}

/** One form for each letter and one kind of line end, whatever machine the file was written on. */
function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n');
}

function decodeUtf8(bytes: Uint8Array): string | null {
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
