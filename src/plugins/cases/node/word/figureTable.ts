import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { cited } from '../../../../word/paragraphs';
import { MILLIMETRE } from '../../../../word/styles';
import { describeValues } from '../../shared/briefWords';
import type { BriefFigure } from '../../shared/caseBrief';

/** Widths of the columns; together what the margins leave. */
const COLUMNS = [84, 48, 42].map((millimetres) => Math.round(millimetres * MILLIMETRE));

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'B0B8B5' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The figures as a real table, whose first row Word repeats and reads out as its head. */
export function figureTable(figures: readonly BriefFigure<number>[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: COLUMNS,
    borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
    rows: [headRow(), ...figures.map(toRow)],
  });
}

function headRow(): TableRow {
  const cells = ['Tal', 'Værdi', 'Sikkerhed'].map((text, column) => cell([[new TextRun({ text, bold: true })]], column));
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function toRow(figure: BriefFigure<number>): TableRow {
  const note = describeValues(figure.values);
  const value = [cited(figure), ...(note === '' ? [] : [[new TextRun(note)]])];
  const cells = [[[new TextRun(figure.label)]], value, [[new TextRun(figure.certainty)]]].map(cell);
  return new TableRow({ cantSplit: true, children: cells });
}

/** A cell of one or more lines. */
function cell(lines: TextRun[][], column: number): TableCell {
  return new TableCell({
    width: { size: COLUMNS[column] ?? 0, type: WidthType.DXA },
    margins: { left: 0, right: 100 },
    children: lines.map((children) => new Paragraph({ style: 'Celle', children })),
  });
}
