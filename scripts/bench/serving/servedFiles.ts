import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** A file as it goes over the line. */
export interface CompressedFile {
  bytes: Uint8Array;
  isCompressed: boolean;
}

/** By name below the root, without a slash before it. */
export type ServedFiles = Map<string, CompressedFile>;

const compress = promisify(brotliCompress);

/** As a host keeps files that are compressed once and sent often; what would not become smaller stays as it is. */
export async function compressFile(content: string | Uint8Array): Promise<CompressedFile> {
  const plain = typeof content === 'string' ? Buffer.from(content) : content;
  const bytes = await compress(plain);
  return bytes.length < plain.length ? { bytes, isCompressed: true } : { bytes: plain, isCompressed: false };
}

/** The files below a folder, their names below `prefix`. */
export async function readServedFiles(folder: string, prefix: string, isWanted: (name: string) => boolean = () => true): Promise<ServedFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isFile() ? [path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')] : []));
  const files: ServedFiles = new Map();
  for (const name of names.filter(isWanted)) files.set(prefix + name, await compressFile(await readFile(path.join(folder, name))));
  return files;
}

/** The built site; throws with one line where there is none. */
export async function readBuild(folder: string, isWanted?: (name: string) => boolean): Promise<ServedFiles> {
  const files = await readServedFiles(folder, '', isWanted).catch((): ServedFiles => new Map());
  if (!files.has('index.html')) throw new Error(`There is no built site in ${folder}. Run npm run build first.`);
  return files;
}
