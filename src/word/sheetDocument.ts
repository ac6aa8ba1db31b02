import { Document, Footer, Header, HeadingLevel, PageNumber, Paragraph, TabStopType, TextRun, type FileChild } from 'docx';
import { formatPartialDate } from '../danish/dates';
import { readableAddress } from '../model/cited';
import { SITE_TITLE } from '../model/siteTitle';
import { addressLink, paragraph } from './paragraphs';
import { NUMBERING, PAGE, STYLES, TEXT_WIDTH } from './styles';

/** A page of the site to be taken along on paper. */
export interface Sheet {
  title: string;
  /** What it says, in one sentence. */
  subject: string;
  /** What kind of paper it is, as it stands at the head of each page: `Case på én side`. */
  kind: string;
  /** ISO date of the last professional review. */
  reviewed: string;
  /** Whole address that it can be read at. */
  address: string;
  /** Whether it has its pages counted; for what may take more than one. */
  hasPageNumbers?: boolean;
  /** What stands below the title. */
  content: readonly FileChild[];
}

/** A Word document of A4 pages, each with its kind above and its origin below. */
export function sheetDocument(sheet: Sheet): Document {
  const { title, subject, kind, reviewed, address, content } = sheet;
  return new Document({
    title,
    subject,
    creator: SITE_TITLE,
    lastModifiedBy: SITE_TITLE,
    description: `Sidst gennemgået ${formatPartialDate(reviewed)}. ${address}`,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [paragraph(`${SITE_TITLE} · ${kind}`, 'Lille')] }) },
        footers: { default: new Footer({ children: [footLine(sheet)] }) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), ...content],
      },
    ],
  });
}

function footLine({ reviewed, address, hasPageNumbers = false }: Sheet): Paragraph {
  const date = new TextRun(`Sidst gennemgået ${formatPartialDate(reviewed)} · `);
  const pages = new TextRun({ children: ['\tSide ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] });
  return new Paragraph({
    style: 'Lille',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [date, addressLink(address, readableAddress(address)), ...(hasPageNumbers ? [pages] : [])],
  });
}
