import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { shortAddressOf } from '../../../../model/shortAddress';
import type { WordContext } from '../../../../word/markdownToWord';
import { addressLink } from '../../../../word/paragraphs';

/** What something is about: `Drejer sig om: Klubhuset; Genbrugte mursten`, by short links, which the importer reads the ids from. */
export function subjectLine(label: string, ids: readonly string[], { pageById }: Knowledge, { wholeAddress }: WordContext): Paragraph[] {
  const pages = ids.flatMap((id) => pageById(id) ?? []);
  if (pages.length === 0) return [];
  const links = pages.flatMap((page, index): ParagraphChild[] => [
    ...(index === 0 ? [] : [new TextRun('; ')]),
    addressLink(wholeAddress(page.kind === 'page' || !isListed(page) ? page.address : shortAddressOf(page)), page.fields.sidebar_label ?? page.fields.title),
  ]);
  return [linkedFact(label, links)];
}

/** Facts stay on the page that the short link below them is on. */
export function linkedFact(label: string, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ keepNext: true, children: [new TextRun({ text: `${label}: `, bold: true }), ...children] });
}
