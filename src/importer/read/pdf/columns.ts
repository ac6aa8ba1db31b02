import type { Line } from './lines';
import type { PdfPage } from './pdfPage';

/** Fewer lines side by side are rather a table. */
const FEWEST_LINES = 8;

/**
 * Puts lines that stand side by side, in a page set in two columns like a newspaper, one column after the other. Null when
 * the page is no such page: in a table one side is short, or few lines have two sides.
 */
export function splitColumns(page: PdfPage, lines: readonly Line[]): Line[] | null {
  const middle = page.width / 2;
  const double = lines.filter(({ chunks }) => chunks.length === 2 && (chunks[0]?.right ?? middle) <= middle + 12 && (chunks[1]?.x ?? 0) >= middle - 12);
  const crossing = lines.filter(({ chunks }) => chunks.some(({ x, right }) => x < middle - 12 && right > middle + 12));
  if (double.length < FEWEST_LINES || crossing.length > double.length / 2 || !areFull(double, page.width)) return null;
  const first = lines.findIndex((line) => double.includes(line));
  const last = lines.findLastIndex((line) => double.includes(line));
  const body = lines.slice(first, last + 1);
  const side = (isLeft: boolean): Line[] => body.flatMap((line) => cut(line, isLeft, middle));
  return [...lines.slice(0, first), ...side(true), ...side(false), ...lines.slice(last + 1)];
}

/** Running text fills its column; the cells of a table seldom do. */
function areFull(double: readonly Line[], width: number): boolean {
  const share = (at: 0 | 1): number =>
    double.filter(({ chunks }) => (chunks[at]?.right ?? 0) - (chunks[at]?.x ?? 0) > width * 0.3).length / double.length;
  return share(0) > 0.6 && share(1) > 0.6;
}

function cut(line: Line, isLeft: boolean, middle: number): Line[] {
  const chunks = line.chunks.filter(({ x }) => x < middle - 12 === isLeft);
  return chunks.length === 0 ? [] : [{ ...line, chunks }];
}
