import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ApiFile } from './api';

/** Writes the files of the open data below `api/`. */
export async function writeApi(files: readonly ApiFile[], outDir: string): Promise<void> {
  const folder = path.join(outDir, 'api');
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ name, text }) => writeFile(path.join(folder, name), text)));
}
