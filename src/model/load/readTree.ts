import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem';
import { readContentFile, type ContentFile } from './contentFile';
import { unlessGone } from './unlessGone';
import { mapInParallel, PARALLEL_FILES } from './inParallel';

export type { ContentFile };

/** The folders that hold content, and the endings that count in each. */
const CONTENT_FOLDERS: ReadonlyArray<{ folder: string; endings: readonly string[] }> = [
  { folder: 'blog', endings: ['.md', '.mdx'] },
  { folder: 'docs', endings: ['.md', '.mdx'] },
  { folder: 'src/data', endings: ['.svg', '.yml'] },
];

/** All content files, as patterns for whoever watches them. */
export const CONTENT_GLOBS: readonly string[] = CONTENT_FOLDERS.flatMap(({ folder, endings }) => endings.map((ending) => `${folder}/**/*${ending}`));

/** The record of what has been published; see `permalinks.ts`. */
const RECORD = 'permalinks.json';

/** The folders from which the site serves files that are no content: its own, and those of pages, where pictures may lie. */
const SERVED_FOLDERS: readonly string[] = ['blog', 'docs', 'static'];

/** The content files of a site, readable or not. */
export interface FileTree {
  files: ContentFile[];
  /**
   * Files that cannot be read as text (empty, too large, not UTF-8), with what can be made out of them. Not content; but
   * what stands in them is somebody's, so that it must not be reported as missing or unused elsewhere.
   */
  refused: ContentFile[];
  /** Paths of all files below `static/` and beside pages, whatever they hold: what a picture may show. */
  served: string[];
  /** One problem for each refused file, and for each that would be passed over. */
  problems: Problem[];
}

/** Reads every content file below the root of a site, sorted by path. */
export async function readTree(siteDir: string): Promise<FileTree> {
  const paths = await listContentFiles(siteDir);
  const passedOver = await findPassedOver(siteDir);
  const read = await mapInParallel(paths, PARALLEL_FILES, (file) => readContentFile(siteDir, file));
  const results = read.filter((result) => result !== null);
  const refused = results.filter(({ problem }) => problem !== null);
  return {
    files: results.flatMap(({ file, problem }) => (problem === null ? [file] : [])),
    refused: refused.map(({ file }) => file),
    served: await listServedFiles(siteDir),
    problems: [...refused.flatMap(({ problem }) => problem ?? []), ...passedOver],
  };
}

/** The paths of all content files below a site's root, sorted. */
export async function listContentFiles(siteDir: string): Promise<string[]> {
  const files = (await Promise.all(CONTENT_FOLDERS.map((entry) => listFiles(siteDir, entry)))).flat();
  const hasRecord = (await unlessGone(() => stat(path.join(siteDir, RECORD)))) !== null;
  return [...files, ...(hasRecord ? [RECORD] : [])].sort();
}

/** The paths of all files that the site could serve, sorted; those behind a symbolic link too, which the host follows. */
export async function listServedFiles(siteDir: string): Promise<string[]> {
  const items = (await Promise.all(SERVED_FOLDERS.map((folder) => listItems(siteDir, folder)))).flat();
  return items.filter((item) => !item.isDirectory()).map((item) => pathOf(siteDir, item)).sort();
}

type ContentFolder = (typeof CONTENT_FOLDERS)[number];

async function listFiles(siteDir: string, entry: ContentFolder): Promise<string[]> {
  const items = await listItems(siteDir, entry.folder);
  return items.filter((item) => item.isFile() && entry.endings.includes(path.extname(item.name))).map((item) => pathOf(siteDir, item));
}

function listItems(siteDir: string, folder: string): Promise<Dirent[]> {
  return readdir(path.join(siteDir, folder), { recursive: true, withFileTypes: true }).catch(ignoreMissing);
}

function pathOf(siteDir: string, { parentPath, name }: Dirent): string {
  return path.relative(siteDir, path.join(parentPath, name)).split(path.sep).join('/');
}

/**
 * Files that their editor takes for content and the check would not see: with another ending (`.yaml`, `.MD`), or behind
 * a symbolic link, which the host follows, so that a page would be published unchecked.
 */
async function findPassedOver(siteDir: string): Promise<Problem[]> {
  const found = await Promise.all(
    CONTENT_FOLDERS.map(async (entry) => {
      const items = await listItems(siteDir, entry.folder);
      return items.flatMap((item) => {
        if (item.isSymbolicLink()) return [symbolicLink(pathOf(siteDir, item))];
        const ending = meantEnding(item.name, entry);
        return item.isFile() && ending !== null ? [otherEnding(pathOf(siteDir, item), ending)] : [];
      });
    }),
  );
  return found.flat();
}

const SAME_AS: Readonly<Record<string, string>> = { '.markdown': '.md', '.yaml': '.yml' };

/** The ending that a file of a folder should have, or null when it has it or is of some other sort. */
function meantEnding(name: string, { endings }: ContentFolder): string | null {
  const ending = path.extname(name);
  const lower = ending.toLowerCase();
  const meant = SAME_AS[lower] ?? lower;
  return meant !== ending && endings.includes(meant) ? meant : null;
}

function otherEnding(file: string, ending: string): Problem {
  return {
    file,
    line: 1,
    rule: 'unreadable-file',
    found: `Filer med endelsen ${path.extname(file)} bliver ikke læst.`,
    expected: `endelsen ${ending}`,
    fix: `Omdøb til ${file.slice(0, -path.extname(file).length)}${ending}.`,
  };
}

function symbolicLink(file: string): Problem {
  return {
    file,
    line: 1,
    rule: 'unreadable-file',
    found: 'Filen er en genvej (et symbolsk link), og det, den fører til, bliver ikke kontrolleret.',
    expected: 'en rigtig fil eller mappe',
    fix: 'Læg selve filen eller mappen her, eller slet genvejen.',
  };
}

/** A site without a blog, say, is a site with no posts; any other failure is a real one. */
function ignoreMissing(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
