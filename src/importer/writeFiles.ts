import { randomUUID } from 'node:crypto';
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
  const done: Done = { folders: [], files: [] };
  const placed = files.map((file) => ({ ...file, aside: asideOf(file.path) }));
  try {
    const taken = await findTaken(files);
    if (taken !== null) return taken;
    for (const file of placed) await writeAside(file, done);
    for (const file of placed) await giveName(file, done);
    await Promise.all(placed.map(({ aside }) => rm(aside, { force: true })));
    return null;
  } catch (error) {
    await undo(done);
    return unwritten(error);
  }
}

interface PlacedFile extends FileToWrite {
  /** Where it lies until it gets its name. */
  aside: string;
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

/**
 * A name in the same folder, so that giving the file its own name moves no bytes. Nobody else has it: what a run left behind
 * that was cut off must not stand in the way of the next one, since no editor sees a file whose name begins with a dot.
 */
function asideOf(target: string): string {
  return path.join(path.dirname(target), `.import-${randomUUID()}`);
}

async function writeAside({ path: target, aside, content }: PlacedFile, done: Done): Promise<void> {
  const made = await mkdir(path.dirname(target), { recursive: true });
  if (made !== undefined) done.folders.push(...foldersBetween(made, path.dirname(target)));
  // Noted before it is written: what is written by half must be taken away too.
  done.files.push(aside);
  await writeFile(aside, content, { flag: 'wx' });
}

/** The folders that were made, the deepest last. */
function foldersBetween(top: string, bottom: string): string[] {
  const steps = path.relative(top, bottom).split(path.sep).filter((step) => step !== '');
  return steps.reduce<string[]>((folders, step) => [...folders, path.join(folders.at(-1) ?? top, step)], [top]);
}

/** A hard link fails when the name is taken, which renaming would not; where there are none, a copy does the same. */
async function giveName({ path: target, aside }: PlacedFile, done: Done): Promise<void> {
  await link(aside, target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw error;
    return copyFile(aside, target, constants.COPYFILE_EXCL);
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
  EIO: 'drevet svarer ikke, som det skal',
  ELOOP: 'stien går i ring',
  EISDIR: 'der er en mappe med det navn',
};

function unwritten(error: unknown): ImportProblem {
  const { code = '', path: source = '', dest = '' } = error as NodeJS.ErrnoException & { dest?: string };
  const target = dest === '' ? source : dest;
  return {
    found: `${target === '' ? 'Filerne' : target} kunne ikke skrives: ${REASONS[code] ?? `systemet siger ${code}`}.`,
    expected: 'en mappe, som du kan skrive i',
    fix: 'Ret det, eller vælg en anden mappe med --out.',
  };
}
