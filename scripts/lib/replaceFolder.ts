import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The folder that is published, the one that is built beside it, and where the old one waits while they change places. */
export interface BuildFolders {
  target: string;
  fresh: string;
  old: string;
}

/** The folders of a build to `target`: `build` gives `build.next` and `build.old`. */
export function buildFolders(target: string): BuildFolders {
  return { target, fresh: `${target}.next`, old: `${target}.old` };
}

/**
 * Builds beside the old folder and puts the new one in its place only when it is whole, so that `target` always holds a
 * complete site: the new one or the one before. Returns false, with `target` as it was, when `build` did.
 */
export async function replaceFolder(folders: BuildFolders, build: (outDir: string) => Promise<boolean>): Promise<boolean> {
  await recoverFolder(folders);
  const isWhole = await build(folders.fresh).catch(async (error: unknown) => {
    await removeFolder(folders.fresh);
    throw error;
  });
  if (isWhole) await swapFolders(folders);
  else await removeFolder(folders.fresh);
  return isWhole;
}

/** Clears away what an earlier run left when it was killed. One killed between the two renames has left no `target`. */
export async function recoverFolder({ target, fresh, old }: BuildFolders): Promise<void> {
  if (existsSync(old) && !existsSync(target)) await rename(old, target);
  await removeFolder(old);
  await removeFolder(fresh);
}

async function swapFolders({ target, fresh, old }: BuildFolders): Promise<void> {
  const hadTarget = existsSync(target);
  if (hadTarget) await rename(target, old);
  await rename(fresh, target).catch(async (error: unknown) => {
    if (hadTarget) await rename(old, target);
    throw error;
  });
  await removeFolder(old);
}

function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
