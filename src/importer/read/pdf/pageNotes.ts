import { lineText, type Line } from './lines';

const RAISED = /^\s*[⁰¹²³⁴-⁹]+\s*\p{L}/u;

/** Whether a text begins as a note does: `¹Se vejledningen`. */
export function beginsNote(text: string): boolean {
  return RAISED.test(text);
}

/**
 * The notes at the foot of pages: the lines from the first that begins with a raised figure to the end of the page, none of them larger.
 * A paragraph that goes on over the page stands on both sides of them.
 */
export function findNotes(lines: readonly Line[]): ReadonlySet<Line> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  return new Set([...pages.values()].flatMap(notesOf));
}

function notesOf(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => beginsNote(lineText(line)));
  const notes = first === -1 ? [] : lines.slice(first);
  return notes.every(({ size }) => size <= (notes[0]?.size ?? 0) * 1.05) ? notes : [];
}
