import type { Document, FileChild } from 'docx';
import { wholeAddress } from '../../../../model/wholeAddress';
import { labelParagraph, paragraph } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { nameOfVersion } from '../../shared/comparison/words';
import { labelOfDocument } from '../../shared/documentLabel';
import type { CurrentVersion } from '../../shared/standing';
import { standingLine } from './addressLine';
import { tableNote } from './tableNote';
import { trackedParagraphs } from './trackedParagraphs';

/** What such a document is made of besides the versions. */
export interface ChangesFacts {
  /** Whole address of the front page, with a slash at its end. */
  siteUrl: string;
  /** ISO date; the day of the changes too. */
  reviewed: string;
  /** The version that counts, which may be another one. */
  current: CurrentVersion | null;
}

/**
 * Two versions as one Word document with tracked changes: who accepts all of them has `after`, who rejects all has `before`.
 */
export function changesDocument(document: DocumentData, before: VersionData, after: VersionData, facts: ChangesFacts): Document {
  const { siteUrl, reviewed } = facts;
  return sheetDocument({
    title: document.title,
    subject: `Ændringer fra ${nameOfVersion(before)} til ${nameOfVersion(after)}`,
    kind: 'Charter med ændringer',
    reviewed,
    address: wholeAddress(after.address, siteUrl),
    hasPageNumbers: true,
    content: [...opening(document, before, after, facts), ...trackedParagraphs(before, after, reviewed)],
  });
}

function opening(document: DocumentData, before: VersionData, after: VersionData, facts: ChangesFacts): FileChild[] {
  return [
    ...labelParagraph(labelOfDocument(document)),
    ...standingLine(after, facts, after.label),
    paragraph(`Fra ${nameOfVersion(before)} til ${nameOfVersion(after)}. Accepter alle ændringer for at få ${after.label}, eller afvis dem alle for at få ${before.label}.`, 'Lille'),
    ...tableNote([...before.paragraphs, ...after.paragraphs], ' I versionernes egne Word-filer er de tabeller.'),
  ];
}
