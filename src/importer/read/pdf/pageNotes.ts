import { RAISED_FIGURES } from '../../text/raisedFigures';
import { lineText, type Line } from './lines';

const NOTE = new RegExp(`^\\s*[${RAISED_FIGURES}]+\\s*\\p{L}`, 'u');

/** Whether a text begins as a note does: `¹Se vejledningen`. */
export function beginsNote(text: string): boolean {
  return NOTE.test(text);
}

/**
 * The notes at the foot of a page: its lines from the first that begins with a raised figure to the last, none of them larger. A
 * paragraph that goes on over the page stands on both sides of them.
 */
export function findNotes(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => beginsNote(lineText(line)));
  const notes = first === -1 ? [] : lines.slice(first);
  return notes.every(({ size }) => size <= (notes[0]?.size ?? 0) * 1.05) ? notes : [];
}
