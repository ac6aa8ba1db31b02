import { Paragraph, TextRun } from 'docx';
import type { DocumentData } from '../../shared/charterData';
import { labelOfDocument } from '../../shared/documentLabel';

/** What a reader must know before anything else, in bold; nothing for a document that is what it says. */
export function labelParagraph(document: Pick<DocumentData, 'isExample' | 'isTemplate'>): Paragraph[] {
  const label = labelOfDocument(document);
  return label === '' ? [] : [new Paragraph({ style: 'Svar', children: [new TextRun({ text: label, bold: true })] })];
}
