import { Packer } from 'docx';
import { shortAddressOf } from '../../../../model/shortAddress';
import { writeBuilt } from '../../../../model/writeBuilt';
import { wholeAddress } from '../../../../model/wholeAddress';
import { withSameBytes } from '../../../../word/sameBytes';
import { addressOfWordFile } from '../../shared/briefPlaces';
import type { CaseBrief } from '../../shared/caseBrief';
import { briefDocument } from './briefDocument';

interface WordPlace {
  outDir: string;
  /** Whole address of the front page, with a slash at its end. */
  siteUrl: string;
}

/** Writes the Word file of each brief beside the page of its case. */
export async function writeWordFiles(briefs: readonly CaseBrief[], { outDir, siteUrl }: WordPlace): Promise<void> {
  for (const brief of briefs) {
    await writeBuilt(outDir, addressOfWordFile(brief), await wordFile(brief, siteUrl));
  }
}

/** The bytes of the Word file of a brief: the same for the same brief. */
export async function wordFile(brief: CaseBrief, siteUrl: string): Promise<Uint8Array> {
  const document = briefDocument(brief, wholeAddress(shortAddressOf(brief), siteUrl));
  return withSameBytes(await Packer.toBuffer(document), brief.reviewed);
}
