import { notesOf, type Note } from './notes';

/** A part of a report: its title and its lines. Lines that begin with two spaces belong to the line above. */
export interface ReportSection {
  title: string;
  lines: readonly string[];
}

/** What the editor reads: on the screen, and in the file that `--report` asks for. */
export interface Report {
  screen: string;
  /** The same, with every word of the original that has become a field. */
  whole: string;
}

/** A report as plain text. Which words became fields is only looked up when something seems to be gone, and stands last. */
export function formatSections(title: string, sections: readonly ReportSection[], notes: readonly Note[]): Report {
  const used = notesOf(notes, 'used').map(({ place, words, becomes }) => `${place}: »${words}« → ${becomes}`);
  const text = `${title}\n\n${sections.map(formatSection).join('\n\n')}\n`;
  const hint = used.length === 0 ? '' : `\nOrd, der er blevet til felter: ${used.length}. Skriv --report rapport.txt, så står de i den fil.\n`;
  return { screen: `${text}${hint}`, whole: `${text}\n${formatSection({ title: 'Ord, der er blevet til felter', lines: used })}\n` };
}

/** A section without lines says so, so that nobody wonders whether it was looked at. */
function formatSection({ title, lines }: ReportSection): string {
  return `${title}\n${lines.length === 0 ? '  Intet.' : lines.map(formatLine).join('\n')}`;
}

function formatLine(line: string): string {
  const oneLine = line.replace(/\s*\n\s*/gu, ' ');
  return line.startsWith('  ') ? `    - ${oneLine.trim()}` : `  - ${oneLine}`;
}
