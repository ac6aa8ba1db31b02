import { Document, Footer, Header, HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import { formatPartialDate } from '../../../../danish/dates';
import { SITE_TITLE } from '../../../../model/siteTitle';
import { describeLeft, HEADINGS, NOTHING, readableAddress } from '../../shared/briefWords';
import type { BriefList, BriefPoint, CaseBrief } from '../../shared/caseBrief';
import { figureTable } from './figureTable';
import { addressLink, bullet, cited, paragraph, sourceItem } from './paragraphs';
import { NUMBERING, PAGE, STYLES } from './styles';

/** The brief as a Word document: one A4 page, in the order of `theme/Brief.tsx`. `address` is the whole short address of the case. */
export function briefDocument(brief: CaseBrief, address: string): Document {
  return new Document({
    title: brief.title,
    subject: brief.description.text,
    creator: SITE_TITLE,
    lastModifiedBy: SITE_TITLE,
    description: `Sidst gennemgået ${formatPartialDate(brief.reviewed)}. ${address}`,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [paragraph(`${SITE_TITLE} · Case på én side`, 'Lille')] }) },
        footers: { default: new Footer({ children: [footLine(brief, address)] }) },
        children: contentOf(brief),
      },
    ],
  });
}

function footLine({ reviewed }: CaseBrief, address: string): Paragraph {
  const date = new TextRun(`Sidst gennemgået ${formatPartialDate(reviewed)} · `);
  return new Paragraph({ style: 'Lille', children: [date, addressLink(address, readableAddress(address))] });
}

function contentOf(brief: CaseBrief): FileChild[] {
  const { lead, description } = brief;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: brief.title }),
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

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text });
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
