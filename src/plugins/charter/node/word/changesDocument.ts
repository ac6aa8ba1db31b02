import { Paragraph, type Document, type FileChild } from 'docx';
import { wholeAddress } from '../../../../model/wholeAddress';
import { labelParagraph } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { nameOfVersion } from '../../shared/comparison/words';
import { labelOfDocument } from '../../shared/documentLabel';
import { trackedParagraphs } from './trackedParagraphs';

/**
 * Two versions as one Word document with tracked changes: who accepts all of them has `after`, who rejects all has `before`. `reviewed` is
 * an ISO date; it is the day of the changes too.
 */
export function changesDocument(document: DocumentData, before: VersionData, after: VersionData, { siteUrl, reviewed }: { siteUrl: string; reviewed: string }): Document {
  return sheetDocument({
    title: document.title,
    subject: `Ændringer fra ${nameOfVersion(before)} til ${nameOfVersion(after)}`,
    kind: 'Charter med ændringer',
    reviewed,
    address: wholeAddress(after.address, siteUrl),
    hasPageNumbers: true,
    content: [...opening(document, before, after), ...trackedParagraphs(before, after, reviewed)],
  });
}

function opening(document: DocumentData, before: VersionData, after: VersionData): FileChild[] {
  return [
    ...labelParagraph(labelOfDocument(document)),
    new Paragraph({ style: 'Lille', text: `Fra ${nameOfVersion(before)} til ${nameOfVersion(after)}. Accepter alle ændringer for at få ${after.label}, eller afvis dem alle for at få ${before.label}.` }),
  ];
}
