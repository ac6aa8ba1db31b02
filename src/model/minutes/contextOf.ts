import { formatPartialDate } from '../../danish/dates';
import { markExample } from './exampleTitle';
import type { MinutesPlace } from './records';

/** The meeting of a record and its day: `Tredje netværksmøde i Skjern, 22. november 2018`. Examples say that they are. */
export function contextOf({ meeting, isExample }: Pick<MinutesPlace, 'meeting' | 'isExample'>): string {
  const title = markExample(meeting.title, isExample);
  return meeting.day === null ? title : `${title}, ${formatPartialDate(meeting.day)}`;
}
