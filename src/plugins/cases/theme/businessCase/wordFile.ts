import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { SITE_TITLE } from '../../../../model/siteTitle';
import { formatRounded } from '../../shared/businessCase/money';
import type { Cell, Report, ReportTable } from '../../shared/businessCase/report';

/** A report as a Word file. Loaded only when somebody asks for it, for the library is large. */
export function toWordFile(report: Report): Promise<Blob> {
  return Packer.toBlob(toDocument(report));
}

function toDocument(report: Report): Document {
  const remarks = report.remarks.length === 0 ? [] : [heading('Kan ikke genskabes'), ...report.remarks.map(paragraph)];
  const sources = report.sources.rows.length === 0 ? [] : tableBlocks(report.sources);
  return new Document({
    title: report.title,
    creator: SITE_TITLE,
    styles: { default: { document: { run: { font: 'Arial', size: 20, language: { value: 'da-DK' } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          ...report.about.map(paragraph),
          heading('Resultater'),
          ...report.sentences.map((text) => new Paragraph({ children: [new TextRun(text)], bullet: { level: 0 } })),
          ...tableBlocks(report.assumptions),
          ...remarks,
          ...tableBlocks(report.years),
          ...sources,
        ],
      },
    ],
  });
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 120 } });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)], spacing: { after: 100 } });
}

function tableBlocks({ caption, head, rows, decimals }: ReportTable): (Paragraph | Table)[] {
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [toRow(head, true), ...rows.map((cells) => toRow(cells, false, decimals))],
  });
  return [heading(caption), table];
}

function toRow(cells: readonly Cell[], isHead: boolean, decimals = 0): TableRow {
  return new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((cell) => toCell(cell, isHead, decimals)) });
}

function toCell(cell: Cell, isHead: boolean, decimals: number): TableCell {
  const isNumber = typeof cell === 'number';
  const run = new TextRun({ text: isNumber ? formatRounded(cell, decimals) : cell, bold: isHead, size: 16 });
  return new TableCell({ margins: { left: 60, right: 60 }, children: [new Paragraph({ children: [run], alignment: isNumber ? 'right' : 'left' })] });
}
