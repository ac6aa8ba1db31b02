import { toCsvCell, toCsvFile } from '../../../../danish/csv';
import type { Cell, Report, ReportTable } from './report';

/** A report for Danish Excel: semicolons, decimal commas, one table below the other. */
export function toCsv(report: Report): string {
  const tables = [report.assumptions, report.results, report.years, ...(report.sources.rows.length === 0 ? [] : [report.sources])];
  const lines = [[report.title], ...report.about.map((text) => [text]), [], ...tables.flatMap(tableLines), ...report.remarks.map((text) => [text])];
  return toCsvFile(lines.map((cells) => cells.map(toCsvCell)));
}

function tableLines({ caption, head, rows }: ReportTable): Cell[][] {
  return [[caption], head, ...rows, []];
}
