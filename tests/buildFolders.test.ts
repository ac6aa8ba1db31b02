import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolders, recoverFolder, replaceFolder, type BuildFolders } from '../scripts/lib/replaceFolder';
import { readWhole } from './temporarySite';

const OLD_SITE: [string, string][] = [['build/cases/index.html', 'old case'], ['build/index.html', 'old']];
const NEW_SITE: [string, string][] = [['build/index.html', 'new']];

let root = '';
let folders: BuildFolders = buildFolders('');

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'build-'));
  folders = buildFolders(path.join(root, 'build'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function write(files: readonly [string, string][]): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
}

/** Writes a new site into the folder it is given, as the host does, and ends as told. */
const build = (ending: boolean) => async (outDir: string): Promise<boolean> => {
  await mkdir(outDir);
  await writeFile(path.join(outDir, 'index.html'), 'new');
  return ending;
};

describe('replaceFolder', () => {
  it('puts a whole build in the place of the old one', async () => {
    await write(OLD_SITE);
    expect(await replaceFolder(folders, build(true))).toBe(true);
    expect(await readWhole(root)).toEqual(NEW_SITE);
  });

  it('builds where nothing was', async () => {
    expect(await replaceFolder(folders, build(true))).toBe(true);
    expect(await readWhole(root)).toEqual(NEW_SITE);
  });

  it('keeps the old site byte for byte, and nothing else, when the build fails half-way', async () => {
    await write(OLD_SITE);
    expect(await replaceFolder(folders, build(false))).toBe(false);
    expect(await readWhole(root)).toEqual(OLD_SITE);
  });

  it('keeps the old site while the new one is being built', async () => {
    await write(OLD_SITE);
    await replaceFolder(folders, async (outDir) => {
      await build(true)(outDir);
      expect(await readWhole(folders.target)).toHaveLength(OLD_SITE.length);
      return true;
    });
  });

  it('keeps the old site when the build throws', async () => {
    await write(OLD_SITE);
    const failing = async (outDir: string): Promise<boolean> => {
      await build(true)(outDir);
      throw new Error('no space left');
    };
    await expect(replaceFolder(folders, failing)).rejects.toThrow('no space left');
    expect(await readWhole(root)).toEqual(OLD_SITE);
  });

  it('puts the old site back when the new one cannot be moved into its place', async () => {
    await write(OLD_SITE);
    await expect(replaceFolder(folders, async () => true)).rejects.toThrow('ENOENT');
    expect(await readWhole(root)).toEqual(OLD_SITE);
  });

  it('does not mix the leftovers of a run that was killed into the new site', async () => {
    await write([...OLD_SITE, ['build.next/stray.html', 'half'], ['build.old/older.html', 'older']]);
    expect(await replaceFolder(folders, build(true))).toBe(true);
    expect(await readWhole(root)).toEqual(NEW_SITE);
  });
});

describe('recoverFolder', () => {
  it('restores the old site when a run was killed between taking it away and putting the new one there', async () => {
    await write(OLD_SITE);
    await rename(folders.target, folders.old);
    await build(true)(folders.fresh);
    await recoverFolder(folders);
    expect(await readWhole(root)).toEqual(OLD_SITE);
  });
});
