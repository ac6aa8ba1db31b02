import { dayOf } from '../../danish/dates';
import { isMeeting, isMinutes } from '../minutes/buildRecords';
import type { RuleContext } from './rule';

/** The day on which each decision in minutes was made, by its id; none for a decision of a meeting whose day nobody knows. */
export function decisionDays({ tree, minutes }: Pick<RuleContext, 'tree' | 'minutes'>): ReadonlyMap<string, string> {
  const ofMeetings = new Map(tree.pages.filter(isMeeting).map(({ id, fields }) => [id, dayOf(fields.start)]));
  const ofFiles = new Map(tree.pages.filter(isMinutes).map(({ file, fields }) => [file, ofMeetings.get(fields.meeting)]));
  return new Map(
    minutes.flatMap(({ page, decisions }) => {
      const day = ofFiles.get(page.file);
      return day === undefined ? [] : decisions.map(({ part }) => [part.id, day] as const);
    }),
  );
}
