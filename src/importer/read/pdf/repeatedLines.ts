import { lineText, type Line } from './lines';
import type { PdfPage } from './pdfPage';

/** How much of the height of a page may be head or foot. */
const MARGIN = 0.13;

/**
 * The lines that stand at the same place on most pages, at the top or the bottom, whatever numbers are in them; and lone
 * page numbers there. One page alone has no lines that repeat.
 */
export function findRepeated(pages: readonly PdfPage[], lines: readonly Line[]): ReadonlySet<Line> {
  const sizes = new Map(pages.map(({ number, height }) => [number, height]));
  const edge = lines.filter(({ page, y }) => isAtEdge(y, sizes.get(page) ?? 0));
  const seen = new Map<string, Set<number>>();
  for (const line of edge) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(line.page));
  const enough = Math.max(2, pages.length * 0.4);
  return new Set(edge.filter((line) => isPageNumber(lineText(line)) || (seen.get(keyOf(line))?.size ?? 0) >= enough));
}

function isAtEdge(y: number, height: number): boolean {
  return y > height * (1 - MARGIN) || y < height * MARGIN;
}

/** Text without its figures, and roughly where it stands. */
function keyOf(line: Line): string {
  return `${Math.round(line.y / 6)} ${lineText(line).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`;
}

/** `3`, `- 3 -`, `Side 3`, `Side 3 af 8`, `3/8`. */
function isPageNumber(text: string): boolean {
  return /^\s*(?:[-–]\s*)?(?:(?:side|page|s\.)\s*)?\d{1,4}(?:\s*(?:af|of|\/)\s*\d{1,4})?(?:\s*[-–])?\s*$/i.test(text);
}
