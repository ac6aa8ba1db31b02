import { Packer } from 'docx';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { isMinutes } from '../../../../model/minutes/buildRecords';
import type { PageOf } from '../../../../model/tree';
import { writeBuilt } from '../../../../model/writeBuilt';
import { withSameBytes } from '../../../../word/sameBytes';
import { addressOfMinutesFile } from '../../shared/meetingPlaces';
import { minutesDocument } from './minutesDocument';

/** Writes the Word file of all listed minutes that are there. `siteUrl` is the whole address of the front page. */
export async function writeMinutesWord(knowledge: Knowledge, { outDir, siteUrl }: { outDir: string; siteUrl: string }): Promise<void> {
  for (const page of knowledge.pages.filter(isMinutes).filter(isListed).filter(hasWordFile)) {
    await writeBuilt(outDir, addressOfMinutesFile(page.address), await minutesFile(page, knowledge, siteUrl));
  }
}

/** Awaited minutes have nothing yet to take along. */
export function hasWordFile({ fields }: PageOf<'minutes'>): boolean {
  return fields.state !== 'awaiting';
}

/** The bytes of the Word file of minutes: the same for the same minutes. */
export async function minutesFile(page: PageOf<'minutes'>, knowledge: Knowledge, siteUrl: string): Promise<Uint8Array> {
  return withSameBytes(await Packer.toBuffer(minutesDocument(page, knowledge, siteUrl)), page.fields.reviewed);
}
