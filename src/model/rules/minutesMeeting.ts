import path from 'node:path/posix';
import { dayOf } from '../../danish/dates';
import { dayOfMinutes } from '../address';
import { isMeeting, isMinutes } from '../minutes/buildRecords';
import type { Problem } from '../problem';
import type { Page } from '../tree';
import type { Rule } from './rule';

type Minutes = Extract<Page, { kind: 'minutes' }>;

/** A meeting has one set of minutes, and its day stands in their address when they have one. */
export const minutesMeeting: Rule = {
  id: 'minutes-meeting',
  check({ tree }) {
    const days = new Map(tree.pages.filter(isMeeting).map(({ id, fields }) => [id, dayOf(fields.start)]));
    const first = new Map<string, string>();
    return tree.pages.filter(isMinutes).flatMap((page) => {
      const { meeting } = page.fields;
      const earlier = first.get(meeting);
      first.set(meeting, earlier ?? page.file);
      return [...(earlier === undefined ? [] : [second(page, earlier)]), ...otherDay(page, days.get(meeting))];
    });
  },
};

function second({ file, fields, frontMatter }: Minutes, earlier: string): Problem {
  return {
    file,
    line: frontMatter.lineOf(['meeting']),
    rule: minutesMeeting.id,
    found: `Mødet »${fields.meeting}« har allerede et referat i ${earlier}.`,
    expected: 'ét referat til hvert møde',
    fix: 'Slå de to referater sammen, eller ret meeting.',
  };
}

function otherDay({ file, frontMatter }: Minutes, day: string | undefined): Problem[] {
  const written = dayOfMinutes(file);
  if (day === undefined || written === null || written === day) return [];
  return [{
    file,
    line: frontMatter.lineOf(['meeting']),
    rule: minutesMeeting.id,
    found: `Filens navn siger ${written}, men mødet var ${day}.`,
    expected: 'den dag, som mødets opslag har',
    fix: `Omdøb filen til ${path.basename(file).replace(written, day)}, eller ret meeting.`,
  }];
}
