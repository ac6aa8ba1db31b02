import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FeedFile } from './feeds';

/** Writes the feeds into the built site, beside the pages that show the same. */
export async function writeFeeds(feeds: readonly FeedFile[], outDir: string): Promise<void> {
  for (const { address, text } of feeds) {
    const file = path.join(outDir, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
