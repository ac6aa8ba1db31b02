import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Knowledge } from '../../../../model/knowledge';
import { shortAddressOf } from '../../../../model/shortAddress';
import type { WordContext } from '../../../../word/markdownToWord';
import { addressLink } from '../../../../word/paragraphs';

/** `Drejer sig om: Klubhuset; Genbrugte mursten`: each title leads to its short link, by which the importer knows it again. */
export function subjectLine(label: string, ids: readonly string[], { pageById }: Knowledge, { wholeAddress }: WordContext): Paragraph[] {
  const pages = ids.flatMap((id) => pageById(id) ?? []);
  if (pages.length === 0) return [];
  const links = pages.flatMap((page, index): ParagraphChild[] => [...(index === 0 ? [] : [new TextRun('; ')]), addressLink(wholeAddress(shortAddressOf(page)), page.fields.title)]);
  return [new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), ...links] })];
}
