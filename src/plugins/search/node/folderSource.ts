import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PartSource } from '../shared/indexReader';

/** Serves an index that lies in a folder, such as `build/soegeindeks`. */
export function folderSource(folder: string): PartSource {
  return { read: (name) => readFile(path.join(folder, name)) };
}
