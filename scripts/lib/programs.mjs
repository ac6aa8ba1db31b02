import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Where programs of some names would stand on the PATH.
 *
 * @param {readonly string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** @param {string} file */
export async function isExecutable(file) {
  const isThere = await access(file, constants.X_OK).then(() => true, () => false);
  return isThere && (await stat(file)).isFile();
}
