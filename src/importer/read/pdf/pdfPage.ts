import type { Rule } from './rawPdf';

/** One page of a PDF, as far as its text goes. */
export interface PdfPage {
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
  /** The structure that the writing program left, or null. */
  structure: StructureNode | null;
  /** Straight lines across or down, such as the borders of tables. */
  rules: ReadonlyArray<Rule>;
}

/** Text that was set in one go, from left to right, in one font. Coordinates in points from the lower left corner. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Where a click on it leads; null for nowhere. */
  link: string | null;
  /** The name under which the structure knows it; null when it has none. */
  mark: string | null;
  /** Said by the file to be a header, footer or ornament. */
  isArtifact: boolean;
}

export interface StructureNode {
  role: string;
  alt: string;
  children: Array<StructureNode | { mark: string }>;
}
