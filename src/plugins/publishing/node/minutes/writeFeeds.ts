import { writeBuilt } from '../../../../model/writeBuilt';
import type { FeedFile } from './feeds';

/** Writes the feeds into the built site, beside the pages that show the same. */
export async function writeFeeds(feeds: readonly FeedFile[], outDir: string): Promise<void> {
  for (const { address, text } of feeds) {
    await writeBuilt(outDir, address, text);
  }
}
