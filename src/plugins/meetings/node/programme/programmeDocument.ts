import { Paragraph, TabStopType, TextRun, type Document, type FileChild, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Cited } from '../../../../model/cited';
import { numberedTitle } from '../../../../model/minutes/numberedTitle';
import { shortAddressOf } from '../../../../model/shortAddress';
import { wholeAddress } from '../../../../model/wholeAddress';
import { addressLink, bullet, cited, heading, labelParagraph, paragraph, sourceItem } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import { MILLIMETRE } from '../../../../word/styles';
import type { AgendaItem, Fact, FactLine, Programme } from '../../shared/programme';
import { HEADINGS, KIND, labelOf, originOf } from '../../shared/programmeWords';

const FACT_COLUMN = Math.round(30 * MILLIMETRE);
const TIME_COLUMN = Math.round(27 * MILLIMETRE);

/** The programme as a Word document, in the order of `theme/ProgrammeSheet.tsx`. `siteUrl` is the whole address of the front page. */
export function programmeDocument(programme: Programme, siteUrl: string): Document {
  const { title, description, reviewed } = programme;
  const whole = (place: string): string => wholeAddress(place, siteUrl);
  return sheetDocument({
    title,
    subject: description,
    kind: KIND,
    reviewed,
    address: whole(shortAddressOf(programme)),
    content: contentOf(programme, whole),
  });
}

function contentOf(programme: Programme, whole: (place: string) => string): FileChild[] {
  const { opening, facts, notes, agenda, sources } = programme;
  const hasTimes = agenda.some(({ time }) => time !== '');
  const [label, origin] = [labelOf(programme), originOf(programme)];
  return [
    ...labelParagraph(label),
    ...opening.map(citedParagraph),
    heading(HEADINGS.facts),
    ...facts.map((fact) => factItem(fact, whole)),
    heading(HEADINGS.agenda),
    ...notes.map(citedParagraph),
    ...agenda.map((item) => agendaItem(item, hasTimes, whole)),
    ...(sources.length === 0 ? [] : [heading(HEADINGS.sources), ...sources.map(sourceItem)]),
    ...(origin === '' ? [] : [paragraph(origin, 'Lille')]),
  ];
}

function citedParagraph(text: Cited<number>): Paragraph {
  return new Paragraph({ children: cited(text) });
}

/** The name of the fact in a column of its own, which the lines do not run into. */
function factItem({ label, lines }: Fact, whole: (place: string) => string): Paragraph {
  const said = lines.flatMap((line, index) => [...(index === 0 ? [] : [new TextRun({ break: 1 })]), ...factLine(line, whole)]);
  return new Paragraph({ ...besideColumn(FACT_COLUMN), children: [new TextRun({ text: `${label}\t`, bold: true }), ...said] });
}

function factLine(line: FactLine<number>, whole: (place: string) => string): ParagraphChild[] {
  const { page } = line;
  return page === undefined ? cited(line) : [...cited(line), new TextRun(' '), addressLink(whole(page.address), page.title)];
}

/** The tab stands in words too: LibreOffice has none of its own at the indent where what is before it nearly fills the column. */
function besideColumn(width: number): Pick<IParagraphOptions, 'indent' | 'tabStops'> {
  return { indent: { left: width, hanging: width }, tabStops: [{ type: TabStopType.LEFT, position: width }] };
}

/** The time in a column of its own where the agenda has any, a bullet where an item has neither time nor number. */
function agendaItem(item: AgendaItem, hasTimes: boolean, whole: (place: string) => string): Paragraph {
  const { number, time, text, tracks } = item;
  const links = tracks.flatMap((track, index): ParagraphChild[] => [new TextRun(index === 0 ? ' Arbejdsspor: ' : ', '), addressLink(whole(track.address), track.title)]);
  const words = [new TextRun({ text: `${numberedTitle(item.number, item.title)}. `, bold: true }), ...cited(text), ...links];
  if (hasTimes) return new Paragraph({ ...besideColumn(TIME_COLUMN), style: 'ListParagraph', children: [new TextRun(`${time}\t`), ...words] });
  return number === null ? bullet(words) : new Paragraph({ style: 'ListParagraph', children: words });
}
