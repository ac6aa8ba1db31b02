import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndexFiles } from './buildIndex';

/** Writes an index into a folder of its own, in the place of what lay there. */
export async function writeIndex(files: IndexFiles, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((name) => path.dirname(path.join(folder, name))));
  await Promise.all([...folders].map((name) => mkdir(name, { recursive: true })));
  for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
}
