import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, run } from './run.mjs';

const STAMP = path.join(ROOT, 'node_modules', '.installed-lock');

/**
 * Installs the packages of the lock file when they are missing or belong to another lock file.
 * Ends the process with a message when that fails, since nothing can run without them.
 */
export async function ensureInstalled() {
  const lock = await readFile(path.join(ROOT, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const installed = await readFile(STAMP, 'utf8').catch(() => null);
  if (installed === wanted) return;
  console.log('Henter programpakker …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) {
    console.error('Programpakkerne kunne ikke hentes. Se efter, om der er forbindelse til nettet og plads på disken, og kør kommandoen igen.');
    process.exit(1);
  }
  await writeFile(STAMP, wanted);
}
