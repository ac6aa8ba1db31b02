import { Paragraph, TextRun, type Document, type FileChild, type ParagraphChild } from 'docx';
import type { Cited } from '../../../../model/cited';
import { shortAddressOf } from '../../../../model/shortAddress';
import { addressLink, bullet, cited, heading, paragraph, sourceItem } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import { MILLIMETRE } from '../../../../word/styles';
import type { AgendaItem, Fact, Programme } from '../../shared/programme';
import { HEADINGS, KIND, labelOf, ORIGIN } from '../../shared/programmeWords';

const FACT_COLUMN = Math.round(26 * MILLIMETRE);

/** The programme as a Word document, in the order of `theme/ProgrammeSheet.tsx`. `siteUrl` is the whole address of the front page. */
export function programmeDocument(programme: Programme, siteUrl: string): Document {
  const { title, description, reviewed } = programme;
  const wholeAddress = (place: string): string => `${siteUrl}${place.slice(1)}`;
  return sheetDocument({
    title,
    subject: description,
    kind: KIND,
    reviewed,
    address: wholeAddress(shortAddressOf(programme)),
    content: contentOf(programme, wholeAddress),
  });
}

function contentOf(programme: Programme, wholeAddress: (place: string) => string): FileChild[] {
  const { opening, facts, notes, agenda, sources } = programme;
  const label = labelOf(programme);
  return [
    ...(label === '' ? [] : [new Paragraph({ style: 'Svar', children: [new TextRun({ text: label, bold: true })] })]),
    ...opening.map(citedParagraph),
    heading(HEADINGS.facts),
    ...facts.map(factItem),
    heading(HEADINGS.agenda),
    ...notes.map(citedParagraph),
    ...agenda.map((item) => agendaItem(item, wholeAddress)),
    ...(sources.length === 0 ? [] : [heading(HEADINGS.sources), ...sources.map(sourceItem)]),
    paragraph(ORIGIN, 'Lille'),
  ];
}

function citedParagraph(text: Cited<number>): Paragraph {
  return new Paragraph({ children: cited(text) });
}

/** The name of the fact in a column of its own, which the lines do not run into. */
function factItem({ label, lines }: Fact): Paragraph {
  const said = lines.flatMap((line, index): TextRun[] => [...(index === 0 ? [] : [new TextRun({ break: 1 })]), ...cited(line)]);
  const indent = { left: FACT_COLUMN, hanging: FACT_COLUMN };
  return new Paragraph({ indent, children: [new TextRun({ text: `${label}\t`, bold: true }), ...said] });
}

function agendaItem({ title, text, tracks }: AgendaItem, wholeAddress: (place: string) => string): Paragraph {
  const links = tracks.flatMap((track, index): ParagraphChild[] => [new TextRun(index === 0 ? ' Arbejdsspor: ' : ', '), addressLink(wholeAddress(track.address), track.title)]);
  return bullet([new TextRun({ text: `${title}. `, bold: true }), ...cited(text), ...links]);
}
