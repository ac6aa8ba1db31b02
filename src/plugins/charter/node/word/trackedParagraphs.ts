import { DeletedTextRun, HeadingLevel, InsertedTextRun, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { SITE_TITLE } from '../../../../model/siteTitle';
import type { VersionData } from '../../shared/charterData';
import { compareVersions } from '../../shared/comparison/compare';
import { trackedLines, type TrackedLine } from '../../shared/comparison/trackedLines';

/**
 * Two versions as paragraphs with tracked changes (ECMA-376, 17.13.5): who accepts all of them has `after`, who rejects all has
 * `before`. `day` is an ISO date, that of the changes, so that the same versions give the same bytes.
 */
export function trackedParagraphs(before: VersionData, after: VersionData, day: string): Paragraph[] {
  const track = createTracker(day);
  // The reasons, which the other versions would give, do not stand in the text of a charter.
  const lines = trackedLines(compareVersions(before, after, []), before.paragraphs.map(({ id }) => id));
  return lines.map((line, index) => toParagraph(line, () => track(index % 2 === 0 ? 0 : 1)));
}

interface Tracked {
  id: number;
  author: string;
  date: string;
}

/**
 * Each change has a number of its own in the file. Neighbouring lines are an hour apart: LibreOffice takes a change that ends a line
 * and one that begins the next for one when author and minute are the same, and then rejects the end of the line along with them.
 */
function createTracker(day: string): (hour: 0 | 1) => Tracked {
  let id = 0;
  return (hour) => ({ id: ++id, author: SITE_TITLE, date: `${day}T1${2 + hour}:00:00Z` });
}

function toParagraph({ kind, spans, end }: TrackedLine, track: () => Tracked): Paragraph {
  const mark = end === 'same' ? {} : { run: { [end === 'inserted' ? 'insertion' : 'deletion']: track() } };
  return new Paragraph({
    ...(kind === 'heading' ? { heading: HeadingLevel.HEADING_1 } : {}),
    ...mark,
    children: spans.map(({ kind: fate, text }): ParagraphChild => {
      if (fate === 'same') return new TextRun(text);
      return fate === 'inserted' ? new InsertedTextRun({ text, ...track() }) : new DeletedTextRun({ text, ...track() });
    }),
  });
}
