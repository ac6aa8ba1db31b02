import type { IndirectMeeting } from '../../../model/kinds/meeting';
import type { Knowledge } from '../../../model/knowledge';
import { inline } from '../../../model/markup';
import type { SearchPage, SearchSection } from '../shared/page';
import { wordsOf } from './words';

/**
 * The overview of meetings as a page to be found. It is no content file; what it alone holds are the meetings that are
 * known only indirectly, so it answers to the filter of meetings as well.
 */
export function meetingsOverview(knowledge: Knowledge): SearchPage {
  const meetings = [...knowledge.indirectMeetings].sort((left, right) => right.number - left.number);
  return {
    id: '/moeder/',
    title: 'Møder og begivenheder',
    description: 'Netværkets møder og de daterede begivenheder før og efter dem.',
    kind: 'page',
    date: null,
    example: false,
    facets: { kind: meetings.length === 0 ? ['page'] : ['page', 'meeting'] },
    sections: [
      { path: ['Netværkets møder'], anchor: 'netvaerkets-moeder', text: '' },
      ...meetings.map((meeting) => toSection(meeting, knowledge)),
      { path: ['Begivenheder, der ikke er netværkets egne'], anchor: 'begivenheder', text: '' },
    ],
  };
}

function toSection({ id, title, known, notFound }: IndirectMeeting, { readAloud }: Pick<Knowledge, 'readAloud'>): SearchSection {
  const words = (line: string): string => wordsOf(inline(readAloud(line)));
  const gaps = notFound.map(words).join(' ');
  return { path: ['Netværkets møder', title], anchor: id, text: [...known.map(words), `Ikke fundet: ${gaps}`].join('\n') };
}
