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
  { folder: 'src/data', endings: ['.yml'] },
];

/** A page of prose is some tens of kB. More than this is a pasted image or the wrong file. */
export const MAX_FILE_BYTES = 1_000_000;

/**
 * Reads every content file below the root of a site, sorted by path.
 *
 * Files that cannot be read as text are left out and reported: empty, too large, or not UTF-8.
 */
export async function readTree(siteDir: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const paths = await listContentFiles(siteDir);
  const results = await Promise.all(paths.map((file) => readContentFile(siteDir, file)));
  return {
    files: results.flatMap((result) => ('text' in result ? [result] : [])),
    problems: results.flatMap((result) => ('rule' in result ? [result] : [])),
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

async function readContentFile(siteDir: string, file: string): Promise<ContentFile | Problem> {
  const absolute = path.join(siteDir, file);
  const { size } = await stat(absolute);
  if (size > MAX_FILE_BYTES) return tooLarge(file, size);
  const text = decodeUtf8(await readFile(absolute));
  if (text === null) return notUtf8(file);
  if (text.trim() === '') return empty(file);
  return { path: file, text: text.normalize('NFC').replace(/\r\n?/g, '\n') };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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

function notUtf8(file: string): Problem {
  return {
    file,
    line: 1,
    rule: 'unreadable-file',
    found: 'Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses sikkert.',
    expected: 'tekst i tegnsættet UTF-8',
    fix: 'Åbn filen i din editor, og gem den igen med tegnsættet UTF-8.',
  };
}

function empty(file: string): Problem {
  return {
    file,
    line: 1,
    rule: 'unreadable-file',
    found: 'Filen er tom.',
    expected: 'en side med titel og indhold',
    fix: 'Slet filen, eller lav et skelet med npm run new.',
  };
}
