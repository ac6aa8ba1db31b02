import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where collections are kept between runs; nothing of them is committed. */
export const CACHE = path.resolve(import.meta.dirname, '../../../node_modules/.cache/videnbank-bench');

const ADVICE = 'The collections are made of Debian packages: run this on Debian or Ubuntu with a package mirror, after `apt-get update`.';

/**
 * The folder with the unpacked files of a Debian package; nothing of it is installed and no rights are needed. It is
 * downloaded once. Throws with one line when that cannot be done here.
 */
export async function unpackPackage(name: string): Promise<string> {
  const folder = path.join(CACHE, 'packages', name);
  if (existsSync(folder)) return folder;
  await mkdir(path.dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}.`);
  try {
    await run('apt-get', ['download', name], { cwd: work });
    const archive = (await readdir(work)).find((file) => file.endsWith('.deb'));
    if (archive === undefined) throw new Error('no archive came');
    await run('dpkg-deb', ['-x', archive, 'files'], { cwd: work });
    await rename(path.join(work, 'files'), folder);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n').find((line) => line.startsWith('E:')) ?? error.message.split('\n')[0]) : '';
    throw new Error(`Cannot get the package ${name} (${reason}). ${ADVICE}`, { cause: error });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}
