/** A part of a report: its title and its lines. Lines that begin with two spaces belong to the line above. */
export interface ReportSection {
  title: string;
  lines: readonly string[];
}

/** A report as plain text. A section without lines says so, so that nobody wonders whether it was looked at. */
export function formatSections(title: string, sections: readonly ReportSection[]): string {
  const parts = sections.map(({ title: name, lines }) => `${name}\n${lines.length === 0 ? '  Intet.' : lines.map(formatLine).join('\n')}`);
  return `${title}\n\n${parts.join('\n\n')}\n`;
}

function formatLine(line: string): string {
  const oneLine = line.replace(/\s*\n\s*/gu, ' ');
  return line.startsWith('  ') ? `    - ${oneLine.trim()}` : `  - ${oneLine}`;
}
