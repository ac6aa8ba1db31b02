import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import type { Rule } from './rule';

interface Numbered {
  number: number;
  isExample: boolean;
  file: string;
  line: number;
}

/**
 * The number is how a meeting is spoken of (»det tredje møde«) and orders the overview, so that two cannot share one. A
 * meeting that was known only indirectly and has got a page must be taken out of the other file. Examples are numbered in a row of their own.
 */
export const duplicateMeetingNumber: Rule = {
  id: 'duplicate-meeting-number',
  check({ tree }) {
    const first = new Map<string, Numbered>();
    return numberedMeetings(tree).flatMap((meeting) => {
      const row = `${meeting.number}${meeting.isExample ? ' example' : ''}`;
      const earlier = first.get(row);
      if (earlier !== undefined) return [repeatedNumber(meeting, earlier)];
      first.set(row, meeting);
      return [];
    });
  },
};

/** Those with a page first: they are the better described. */
function numberedMeetings(tree: ContentTree): Numbered[] {
  const pages = tree.pages.flatMap((page) =>
    page.kind === 'meeting' ? [{ number: page.fields.number, isExample: page.fields.example === true, file: page.file, line: page.frontMatter.lineOf(['number']) }] : [],
  );
  const indirect = tree.indirectMeetings.flatMap(({ value, file, lineOf }) =>
    value === null ? [] : [{ number: value.number, isExample: false, file, line: lineOf(['number']) }],
  );
  return [...pages, ...indirect];
}

function repeatedNumber({ number, file, line }: Numbered, earlier: Numbered): Problem {
  return {
    file,
    line,
    rule: duplicateMeetingNumber.id,
    found: `Nummer ${number} er allerede brugt om mødet i ${earlier.file}:${earlier.line}.`,
    expected: 'et nummer, som kun ét møde har',
    fix: 'Ret nummeret, eller slet den ene, hvis de to er samme møde.',
  };
}
