import { link, lstat, mkdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { ImportProblem } from './neutral';

/**
 * Moves a file to a place where nothing is. A hard link fails when something is there, which renaming would not: the file is
 * under one of the two names at any time, and nothing is written over.
 */
export async function moveAside(from: string, to: string): Promise<ImportProblem | null> {
  if (await exists(to)) return taken(to);
  try {
    await mkdir(path.dirname(to), { recursive: true });
    await link(from, to);
    await unlink(from);
    return null;
  } catch (error) {
    return unmoved(from, (error as NodeJS.ErrnoException).code ?? '');
  }
}

function exists(file: string): Promise<boolean> {
  return lstat(file).then(() => true, () => false);
}

function taken(to: string): ImportProblem {
  return { found: `Filen ${to} findes allerede og er ikke rørt.`, expected: 'at den gamle side kan flyttes dertil', fix: 'Slet filen, eller giv den et andet navn, når du har set efter, om den skal gemmes.' };
}

function unmoved(from: string, code: string): ImportProblem {
  return { found: `${from} kunne ikke flyttes: systemet siger ${code}.`, expected: 'en mappe, som du kan skrive i', fix: 'Flyt filen selv, og kør importen igen.' };
}
