import type { CaseFigureValue, CaseRecord, CaseSource } from './caseRecord';
import { toCsvCell, toCsvFile } from '../../../danish/csv';
import type { ComparedFigure, ComparisonRow, RowGroup } from './comparisonRow';

const HEAD = [
  'Gruppe', 'Felt', 'Case', 'Case-id', 'Værdi', 'Til', 'Enhed', 'Tekst',
  'Tallets navn', 'Hvad tallet dækker', 'Hvad kilden siger', 'Gælder', 'Sikkerhed', 'Kilder', 'Adresse',
] as const;

const GROUP_NAMES: Readonly<Record<RowGroup, string>> = { facts: 'Fakta', figures: 'Tal', others: 'Øvrige tal' };

/** A line of the file by the heads of its columns; what is left out stays empty. */
type Line = Partial<Record<(typeof HEAD)[number], string | number | null>>;

/**
 * The rows of a comparison for Danish Excel: one line for each case and thing said, and for each value of each figure, with
 * its unit, certainty and sources. `addressOf` gives the whole address of the page of a case.
 */
export function comparisonToCsv(rows: readonly ComparisonRow[], records: readonly CaseRecord[], addressOf: (record: CaseRecord) => string): string {
  const lines = rows.flatMap((row) => records.flatMap((record, column) => linesOf(row, column).map((line) => ({
    ...line,
    Gruppe: GROUP_NAMES[row.group],
    Felt: row.label,
    Case: record.title,
    'Case-id': record.id,
    Adresse: addressOf(record),
  }))));
  return toCsvFile([HEAD.map(toCsvCell), ...lines.map((line: Line) => HEAD.map((name) => toCsvCell(line[name] ?? '')))]);
}

function linesOf(row: ComparisonRow, column: number): Line[] {
  if (row.group === 'facts') {
    const items = row.cells[column] ?? [];
    return items.length === 0 ? [{ Tekst: row.missing }] : items.map(({ text }) => ({ Tekst: text }));
  }
  const figures = row.cells[column] ?? [];
  if (figures.length === 0) return [{ Enhed: row.unit?.label ?? '', Tekst: row.missing }];
  return figures.flatMap((figure) => figure.values.map((value) => valueLine(figure, value)));
}

function valueLine(figure: ComparedFigure, value: CaseFigureValue): Line {
  return {
    Værdi: value.from,
    Til: value.to === value.from ? null : value.to,
    Enhed: value.unit.label,
    Tekst: value.text,
    'Tallets navn': figure.label,
    'Hvad tallet dækker': figure.meaning,
    'Hvad kilden siger': value.says,
    Gælder: value.asOf,
    Sikkerhed: value.certainty.label,
    Kilder: value.sources.map(sourceText).join(' | '),
  };
}

function sourceText({ id, publisher, title }: CaseSource): string {
  return `${publisher}: ${title} (${id})`;
}
