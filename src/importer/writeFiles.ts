import { copyFile, constants, link, lstat, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImportProblem } from './neutral';

/** A file to write, by its whole path. */
export interface FileToWrite {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes all files or none. Nothing that is there is ever overwritten: each file is written under a name of its own first and
 * then given its name, which fails when somebody else has it. Whatever goes wrong, what was written is taken away again.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<ImportProblem | null> {
  const taken = await findTaken(files);
  if (taken !== null) return taken;
  const done: Done = { folders: [], files: [] };
  try {
    for (const file of files) await writeAside(file, done);
    for (const { path: target } of files) await giveName(target, done);
  } catch (error) {
    await undo(done);
    return unwritten(error);
  }
  await Promise.all(files.map((file) => rm(asideOf(file.path), { force: true })));
  return null;
}

/** What has been made so far, in order. */
interface Done {
  folders: string[];
  files: string[];
}

async function findTaken(files: readonly FileToWrite[]): Promise<ImportProblem | null> {
  for (const { path: target } of files) {
    if (await exists(target)) return takenProblem(target);
  }
  return null;
}

function exists(target: string): Promise<boolean> {
  return lstat(target).then(() => true, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
    throw error;
  });
}

function takenProblem(target: string): ImportProblem {
  return {
    found: `Filen ${target} findes allerede og er ikke rørt.`,
    expected: 'et sted uden filer med de navne; importen overskriver ikke noget',
    fix: 'Flyt filen væk, eller vælg en anden mappe med --out.',
  };
}

/** A name in the same folder, so that giving the file its own name moves no bytes. */
function asideOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.import`);
}

async function writeAside({ path: target, content }: FileToWrite, done: Done): Promise<void> {
  const made = await mkdir(path.dirname(target), { recursive: true });
  if (made !== undefined) done.folders.push(...foldersBetween(made, path.dirname(target)));
  await writeFile(asideOf(target), content, { flag: 'wx' });
  done.files.push(asideOf(target));
}

/** The folders that were made, the deepest last. */
function foldersBetween(top: string, bottom: string): string[] {
  const steps = path.relative(top, bottom).split(path.sep).filter((step) => step !== '');
  return steps.reduce<string[]>((folders, step) => [...folders, path.join(folders.at(-1) ?? top, step)], [top]);
}

/** A hard link fails when the name is taken, which renaming would not; where there are none, a copy does the same. */
async function giveName(target: string, done: Done): Promise<void> {
  await link(asideOf(target), target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw error;
    return copyFile(asideOf(target), target, constants.COPYFILE_EXCL);
  });
  done.files.push(target);
}

async function undo({ folders, files }: Done): Promise<void> {
  await Promise.all(files.map((file) => rm(file, { force: true })));
  // One that somebody else has put a file into in the meantime stays.
  for (const folder of [...folders].reverse()) await rmdir(folder).catch(() => undefined);
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'der findes allerede en fil med det navn',
  EACCES: 'du har ikke lov til at skrive der',
  EPERM: 'du har ikke lov til at skrive der',
  EROFS: 'der kan ikke skrives på det drev',
  ENOSPC: 'der er ikke mere plads',
  ENOTDIR: 'en del af stien er en fil og ingen mappe',
  ENAMETOOLONG: 'navnet er for langt',
};

function unwritten(error: unknown): ImportProblem {
  const { code = '', path: target = '' } = error as NodeJS.ErrnoException;
  return {
    found: `${target === '' ? 'Filerne' : target} kunne ikke skrives: ${REASONS[code] ?? `systemet siger ${code}`}.`,
    expected: 'en mappe, som du kan skrive i',
    fix: 'Ret det, eller vælg en anden mappe med --out.',
  };
}
