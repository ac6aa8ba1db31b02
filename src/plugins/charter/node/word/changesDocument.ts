import { DeletedTextRun, HeadingLevel, InsertedTextRun, Paragraph, TextRun, type Document, type FileChild, type ParagraphChild } from 'docx';
import { SITE_TITLE } from '../../../../model/siteTitle';
import { wholeAddress } from '../../../../model/wholeAddress';
import { labelParagraph } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { compareVersions } from '../../shared/comparison/compare';
import { trackedLines, type TrackedLine } from '../../shared/comparison/trackedLines';
import { nameOfVersion } from '../../shared/comparison/words';
import { labelOfDocument } from '../../shared/documentLabel';

/**
 * Two versions as one Word document with tracked changes (ECMA-376, 17.13.5): who accepts all of them has `after`, who rejects all has
 * `before`. `reviewed` is an ISO date; it is the day of the changes too, so that the same versions give the same bytes.
 */
export function changesDocument(document: DocumentData, before: VersionData, after: VersionData, { siteUrl, reviewed }: { siteUrl: string; reviewed: string }): Document {
  const track = createTracker(reviewed);
  const lines = trackedLines(compareVersions(before, after, document.versions), before.paragraphs.map(({ id }) => id));
  return sheetDocument({
    title: document.title,
    subject: `Ændringer fra ${nameOfVersion(before)} til ${nameOfVersion(after)}`,
    kind: 'Charter med ændringer',
    reviewed,
    address: wholeAddress(after.address, siteUrl),
    hasPageNumbers: true,
    content: [...opening(document, before, after), ...lines.map((line, index) => toParagraph(line, () => track(index % 2 === 0 ? 0 : 1)))],
  });
}

function opening(document: DocumentData, before: VersionData, after: VersionData): FileChild[] {
  return [
    ...labelParagraph(labelOfDocument(document)),
    new Paragraph({ style: 'Lille', text: `Fra ${nameOfVersion(before)} til ${nameOfVersion(after)}. Accepter alle ændringer for at få ${after.label}, eller afvis dem alle for at få ${before.label}.` }),
  ];
}

interface Tracked {
  id: number;
  author: string;
  date: string;
}

/**
 * Each change has a number of its own in the file. Neighbouring lines are an hour apart: LibreOffice takes a change that ends a line
 * and one that begins the next for one when author and minute are the same, and then rejects the end of the line along with them.
 */
function createTracker(day: string): (hour: 0 | 1) => Tracked {
  let id = 0;
  return (hour) => ({ id: ++id, author: SITE_TITLE, date: `${day}T1${2 + hour}:00:00Z` });
}

function toParagraph({ kind, spans, end }: TrackedLine, track: () => Tracked): Paragraph {
  const mark = end === 'same' ? {} : { run: { [end === 'inserted' ? 'insertion' : 'deletion']: track() } };
  return new Paragraph({
    ...(kind === 'heading' ? { heading: HeadingLevel.HEADING_1 } : {}),
    ...mark,
    children: spans.map(({ kind: fate, text }): ParagraphChild => {
      if (fate === 'same') return new TextRun(text);
      return fate === 'inserted' ? new InsertedTextRun({ text, ...track() }) : new DeletedTextRun({ text, ...track() });
    }),
  });
}

