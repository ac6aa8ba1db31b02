import { Packer, type Document } from 'docx';
import { isVersion } from '../../../../model/charter/buildCharters';
import type { Knowledge } from '../../../../model/knowledge';
import { writeBuilt } from '../../../../model/writeBuilt';
import { withSameBytes } from '../../../../word/sameBytes';
import type { AdoptionData } from '../../shared/adoption/adoptionData';
import type { DocumentData } from '../../shared/charterData';
import { addressOfCaseFile, addressOfChangesFile, addressOfVersionFile } from '../../shared/charterPlaces';
import { caseDocument } from './caseDocument';
import { changesDocument } from './changesDocument';
import { versionDocument } from './versionDocument';

/** What the plugin has made of the content. */
export interface CharterContent {
  /** Those of which versions can be compared. */
  documents: readonly DocumentData[];
  adoptions: AdoptionData;
}

/** Writes the Word files of all versions that can be compared: each by itself, each beside each other, and a case to begin with. */
export async function writeCharterWord({ documents, adoptions }: CharterContent, knowledge: Knowledge, { outDir, siteUrl }: { outDir: string; siteUrl: string }): Promise<void> {
  const write = async (address: string, word: Document, reviewed: string): Promise<void> => writeBuilt(outDir, address, await withDay(word, reviewed));
  for (const document of documents) {
    for (const version of document.versions) {
      const page = knowledge.pageById(version.id);
      if (page === undefined || !isVersion(page)) continue;
      const { reviewed } = page.fields;
      await write(addressOfVersionFile(version), versionDocument(page, { document, version, knowledge, siteUrl }), reviewed);
      await write(addressOfCaseFile(version), caseDocument(document, version, { siteUrl, reviewed, adoption: adoptions.documents.find(({ id }) => id === document.id) }), reviewed);
      for (const before of document.versions.filter(({ id }) => id !== version.id)) {
        await write(addressOfChangesFile(before, version), changesDocument(document, before, version, { siteUrl, reviewed }), reviewed);
      }
    }
  }
}

async function withDay(word: Document, reviewed: string): Promise<Uint8Array> {
  return withSameBytes(await Packer.toBuffer(word), reviewed);
}
