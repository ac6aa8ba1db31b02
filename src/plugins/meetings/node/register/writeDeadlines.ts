import type { Knowledge } from '../../../../model/knowledge';
import { writeBuilt } from '../../../../model/writeBuilt';
import { DEADLINE_ADDRESS, deadlineFile } from './deadlineFile';

/** Writes the calendar of deadlines into the built site. */
export async function writeDeadlines(knowledge: Knowledge, { outDir, siteUrl }: { outDir: string; siteUrl: string }): Promise<void> {
  await writeBuilt(outDir, DEADLINE_ADDRESS, deadlineFile(knowledge, siteUrl));
}
