import type { PdfPage, Piece } from './pdfPage';
import { lineToRuns, runsText } from './runs';

/** A line as the eye sees it, cut where it is interrupted by much space: columns of a table or of the page. */
export interface Line {
  page: number;
  /** The base line. */
  y: number;
  size: number;
  chunks: Chunk[];
}

export interface Chunk {
  x: number;
  right: number;
  pieces: Piece[];
}

/** The lines of a page from top to bottom. Text that is set askew has no place among them. */
export function findLines(page: PdfPage, pieces: readonly Piece[]): Line[] {
  const sorted = [...pieces].filter(({ text }) => text.trim() !== '').sort((left, right) => right.y - left.y || left.x - right.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && isSameLine(row, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => toLine(page.number, row));
}

/** Raised figures and small caps stand a little above or below. */
function isSameLine(row: readonly Piece[], piece: Piece): boolean {
  return row.some(({ y, size }) => Math.abs(y - piece.y) < Math.max(size, piece.size) * 0.45);
}

function toLine(page: number, row: readonly Piece[]): Line {
  const pieces = [...row].sort((left, right) => left.x - right.x);
  const main = pieces.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest));
  return { page, y: main.y, size: main.size, chunks: toChunks(pieces) };
}

/** Wider than any space between words, also in lines that are set to both margins. */
const GAP = 1.6;

function toChunks(pieces: readonly Piece[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const piece of pieces) {
    const chunk = chunks.at(-1);
    const right = piece.x + piece.width;
    if (chunk !== undefined && piece.x - chunk.right < piece.size * GAP) {
      chunk.pieces.push(piece);
      chunk.right = Math.max(chunk.right, right);
    } else chunks.push({ x: piece.x, right, pieces: [piece] });
  }
  return chunks;
}

export function lineText(line: Line): string {
  return line.chunks.map(chunkText).join(' ');
}

export function chunkText({ pieces }: Chunk): string {
  return runsText(lineToRuns(pieces));
}
