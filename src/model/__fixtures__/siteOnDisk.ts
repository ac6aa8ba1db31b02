import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a site in a folder of its own, with these files below its root, and removes it after the test. */
export async function siteOnDisk(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'site-'));
  onTestFinished(() => rm(siteDir, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(siteDir, file)), { recursive: true });
    await writeFile(path.join(siteDir, file), content);
  }
  return siteDir;
}
