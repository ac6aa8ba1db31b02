import { Paragraph, TextRun, type Document, type FileChild } from 'docx';
import { bullet, cited, heading, paragraph, sourceItem } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import { describeLeft, HEADINGS, NOTHING } from '../../shared/briefWords';
import type { BriefList, BriefPoint, CaseBrief } from '../../shared/caseBrief';
import { figureTable } from './figureTable';

/** The brief as a Word document: one A4 page, in the order of `theme/Brief.tsx`. `address` is the whole short address of the case. */
export function briefDocument(brief: CaseBrief, address: string): Document {
  const { title, description, reviewed } = brief;
  return sheetDocument({ title, subject: description.text, kind: 'Case på én side', reviewed, address, content: contentOf(brief) });
}

function contentOf(brief: CaseBrief): FileChild[] {
  const { lead, description } = brief;
  return [
    paragraph(`${brief.facts.join(' · ')} · Bygherre: ${brief.client}`),
    new Paragraph({ style: 'Svar', children: cited(description) }),
    ...section('points', brief, [...(lead === null ? [] : [new Paragraph({ children: cited(lead) })]), ...brief.points.map(pointItem)]),
    ...section('figures', brief, brief.figures.length === 0 ? [] : [figureTable(brief.figures)]),
    ...section('lessons', brief, brief.lessons.map((lesson) => bullet(cited(lesson)))),
    ...section('notFound', brief, brief.notFound.map((gap) => bullet(cited(gap)))),
    heading(HEADINGS.evidence),
    paragraph(`${brief.evidenceText}.`),
    ...(brief.sources.length === 0 ? [] : [heading(HEADINGS.sources), ...brief.sources.map(sourceItem)]),
  ];
}

function section(list: BriefList, brief: CaseBrief, content: readonly FileChild[]): FileChild[] {
  const left = describeLeft(brief.left[list]);
  const rest = left === '' ? [] : [paragraph(left)];
  const said = content.length === 0 && left === '' ? [paragraph(NOTHING[list])] : content;
  return [heading(HEADINGS[list]), ...said, ...rest];
}

function pointItem(point: BriefPoint<number>): Paragraph {
  const term = point.term === '' ? [] : [new TextRun({ text: `${point.term}: `, bold: true })];
  return bullet([...term, ...cited(point)]);
}
