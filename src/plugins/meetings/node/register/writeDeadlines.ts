import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Knowledge } from '../../../../model/knowledge';
import { DEADLINE_ADDRESS, deadlineFile } from './deadlineFile';

/** Writes the calendar of deadlines into the built site. */
export async function writeDeadlines(knowledge: Knowledge, { outDir, siteUrl }: { outDir: string; siteUrl: string }): Promise<void> {
  const file = path.join(outDir, DEADLINE_ADDRESS);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, deadlineFile(knowledge, siteUrl));
}
