import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file of the built site at its address below the base URL, `/moeder/kalender.ics`, with the folders on the way to it. */
export async function writeBuilt(outDir: string, address: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(outDir, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
