import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Copies a fixture site to a folder of its own, so that a test may change it. `remove` takes the folder away again. */
export async function copySite(fixture: string): Promise<{ siteDir: string; remove: () => Promise<void> }> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'videnbank-'));
  await cp(path.join(import.meta.dirname, '__fixtures__', fixture), siteDir, { recursive: true });
  return { siteDir, remove: () => rm(siteDir, { recursive: true, force: true }) };
}

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs a command on a site as an editor does with `npm run`, in a process of its own. */
export function runCommand(name: 'check' | 'build' | 'new' | 'import' | 'permalinks' | 'search/eval', siteDir: string, more: readonly string[] = []): Promise<Outcome> {
  const args = ['--import', 'tsx', path.join('scripts', `${name}.mts`), '--site', siteDir, ...more];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ exitCode, stdout, stderr });
    });
  });
}

/** Every file below a folder with its bytes as text, in order; equal snapshots mean that nothing was written. */
export async function readWhole(folder: string): Promise<[string, string][]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
  return Promise.all(
    files.sort().map(async (file): Promise<[string, string]> => [path.relative(folder, file), await readFile(file, 'latin1')]),
  );
}
