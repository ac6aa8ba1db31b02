import { joinWithAnd } from '../../../../danish/joinWithAnd';
import type { Knowledge } from '../../../../model/knowledge';
import { contextOf } from '../../../../model/minutes/contextOf';
import { changedDay } from '../../../../model/minutes/changedDay';
import { namesOf } from '../../../../model/minutes/namesOf';
import type { Action } from '../../../../model/minutes/records';
import { shortAddressOf } from '../../../../model/shortAddress';
import { wholeAddress } from '../../../../model/wholeAddress';
import { uidOf } from '../calendar/calendar';
import { deadlineCalendar, type Deadline } from '../calendar/deadlineCalendar';

/** Where the calendar of deadlines lies, below the base URL. */
export const DEADLINE_ADDRESS = '/handlinger/frister.ics';

interface DueAction extends Action {
  deadline: string;
}

/**
 * The deadlines of all open actions, to be subscribed to. Examples are not in it: nobody wants what is made up among what is
 * due. `siteUrl` ends in a slash.
 */
export function deadlineFile(knowledge: Knowledge, siteUrl: string): string {
  const real = knowledge.minutes.actions.filter(({ isExample }) => !isExample);
  return deadlineCalendar(real.filter(isDue).map((action) => toDeadline(action, knowledge, siteUrl)), {
    name: 'Frister for handlinger',
    description: 'Åbne handlinger med frist fra netværkets referater',
    feed: wholeAddress(DEADLINE_ADDRESS, siteUrl),
    // Over all actions: when one is done and leaves the calendar, the number of the others must not fall.
    changed: real.map((action) => changedDay(action, knowledge) ?? action.deadline ?? '').sort().at(-1) ?? '',
  });
}

function isDue(action: Action): action is DueAction {
  return action.state === 'open' && action.deadline !== null;
}

function toDeadline(action: DueAction, { pages }: Knowledge, siteUrl: string): Deadline {
  const { id, title, text, who, deadline } = action;
  const names = joinWithAnd(namesOf(who, pages));
  return {
    uid: uidOf(`frist-${id}`),
    day: deadline,
    title: `Frist: ${title}`,
    description: [text, `Ansvarlig: ${names}`, `Møde: ${contextOf(action)}`].join('\n'),
    url: wholeAddress(shortAddressOf({ id }), siteUrl),
  };
}
