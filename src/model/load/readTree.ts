import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem';
import { readContentFile, type ContentFile } from './contentFile';
import { mapInParallel, PARALLEL_FILES } from './inParallel';

export type { ContentFile };

/** The folders that hold content, and the endings that count in each. */
export const CONTENT_FOLDERS: ReadonlyArray<{ folder: string; endings: readonly string[] }> = [
  { folder: 'blog', endings: ['.md', '.mdx'] },
  { folder: 'docs', endings: ['.md', '.mdx'] },
  { folder: 'src/data', endings: ['.svg', '.yml'] },
];

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
  const read = await mapInParallel(paths, PARALLEL_FILES, (file) => readContentFile(siteDir, file));
  const results = read.filter((result) => result !== null);
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
