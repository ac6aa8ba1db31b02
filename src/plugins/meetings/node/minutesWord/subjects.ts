import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Knowledge } from '../../../../model/knowledge';
import { subjectNamed } from '../../../../model/subjects';
import type { WordContext } from '../../../../word/markdownToWord';
import { addressLink } from '../../../../word/paragraphs';

/** What something is about: `Drejer sig om: Klubhuset; Genbrugte mursten`, by short links, which the importer reads the ids from. */
export function subjectLine(label: string, ids: readonly string[], knowledge: Knowledge, { wholeAddress }: WordContext): Paragraph[] {
  const subjects = ids.flatMap((id) => subjectNamed(id, knowledge) ?? []);
  if (subjects.length === 0) return [];
  const links = subjects.flatMap((subject, index): ParagraphChild[] => [...(index === 0 ? [] : [new TextRun('; ')]), addressLink(wholeAddress(subject.lasting), subject.label)]);
  return [linkedFact(label, links)];
}

/** Facts stay on the page that the short link below them is on. */
export function linkedFact(label: string, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ keepNext: true, children: [new TextRun({ text: `${label}: `, bold: true }), ...children] });
}
