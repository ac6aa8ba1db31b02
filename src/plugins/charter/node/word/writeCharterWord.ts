import { Packer, type Document } from 'docx';
import { currentVersion, isVersion } from '../../../../model/charter/buildCharters';
import { allProposals, isProposal, versionNamed } from '../../../../model/charter/buildProposals';
import type { Knowledge } from '../../../../model/knowledge';
import { writeBuilt } from '../../../../model/writeBuilt';
import { withSameBytes } from '../../../../word/sameBytes';
import type { AdoptionData } from '../../shared/adoption/adoptionData';
import type { DocumentData } from '../../shared/charterData';
import { addressOfCaseFile, addressOfChangesFile, addressOfProposalFile, addressOfVersionFile } from '../../shared/charterPlaces';
import { caseDocument } from './caseDocument';
import { changesDocument } from './changesDocument';
import { proposalDocument } from './proposalDocument';
import { versionDocument } from './versionDocument';

/** What the plugin has made of the content. */
export interface CharterContent {
  /** Those of which a version can be read. */
  documents: readonly DocumentData[];
  adoptions: AdoptionData;
}

/** Writes the Word files of all versions that can be read: each by itself, each beside each other, and a case to begin with. */
export async function writeCharterWord({ documents, adoptions }: CharterContent, knowledge: Knowledge, { outDir, siteUrl }: { outDir: string; siteUrl: string }): Promise<void> {
  const write = async (address: string, word: Document, reviewed: string): Promise<void> => writeBuilt(outDir, address, await withDay(word, reviewed));
  for (const document of documents) {
    // Of all versions, those too whose words nobody knows.
    const current = currentVersion({ versions: knowledge.charters.find(({ id }) => id === document.id)?.versions ?? [] });
    for (const version of document.versions) {
      const page = knowledge.pageById(version.id);
      if (page === undefined || !isVersion(page)) continue;
      const { reviewed } = page.fields;
      await write(addressOfVersionFile(version), versionDocument(page, { document, version, current, knowledge, siteUrl }), reviewed);
      await write(addressOfCaseFile(version), caseDocument(document, version, { siteUrl, reviewed, current, adoption: adoptions.documents.find(({ id }) => id === document.id), statuses: adoptions.statuses }), reviewed);
      for (const before of document.versions.filter(({ id }) => id !== version.id)) {
        await write(addressOfChangesFile(before, version), changesDocument(document, before, version, { siteUrl, reviewed, current }), reviewed);
      }
    }
  }
}

/** Writes the Word file of each listed proposal: the version that it would change, with the proposal as tracked changes. */
export async function writeProposalWord(knowledge: Knowledge, { outDir, siteUrl }: { outDir: string; siteUrl: string }): Promise<void> {
  for (const place of allProposals(knowledge.charters)) {
    const page = knowledge.pageById(place.proposal.id);
    const version = versionNamed(place.proposal.version, place.document);
    if (page === undefined || !isProposal(page) || version === undefined) continue;
    await writeBuilt(outDir, addressOfProposalFile(page), await withDay(proposalDocument({ page, place, version, knowledge, siteUrl }), page.fields.reviewed));
  }
}

async function withDay(word: Document, reviewed: string): Promise<Uint8Array> {
  return withSameBytes(await Packer.toBuffer(word), reviewed);
}
