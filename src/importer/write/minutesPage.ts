import { stringify } from 'yaml';
import { formatPartialDate } from '../../danish/dates';
import { markExample } from '../../model/minutes/exampleTitle';
import type { Minutes } from '../recognise/recogniseMinutes';
import { toAttendees, type Attendee } from './attendees';
import { writeBody, type BodyFacts, type WrittenBody } from './pageBody';
import { plainField } from './siteSyntax';
import { toMarkdown } from './toMarkdown';

/** What a page of minutes is made of beside the minutes themselves. */
export interface PageFacts extends BodyFacts {
  day: string | null;
  /** The day of the import, as the day of the last review. */
  today: string;
  /** Whether the meeting was made up: then so are its minutes. */
  isExample: boolean;
  /** Fields that the page has from the one that it takes the place of. */
  inherited?: Readonly<Record<string, unknown>>;
}

export interface WrittenPage extends Omit<WrittenBody, 'blocks'> {
  /** The whole file. */
  text: string;
  participants: Attendee[];
  absent: Attendee[];
  isExample: boolean;
}

/** Writes minutes as a page of the site: a draft, with every decision and action under an id of its own. */
export function writeMinutesPage(minutes: Minutes, facts: PageFacts): WrittenPage {
  const { blocks, ...written } = writeBody(minutes, facts);
  const participants = toAttendees(minutes.participants, 'deltagerne', minutes.notes, facts.known);
  const absent = toAttendees(minutes.absent, 'afbuddene', minutes.notes, facts.known);
  const { isExample } = facts;
  const { partnerRound } = written;
  const head = {
    title: markExample(titleOf(minutes, facts), isExample),
    description: markExample(describe(written, facts.day), isExample),
    ...facts.inherited,
    draft: true,
    reviewed: facts.today,
    ...(isExample ? { example: true } : {}),
    meeting: facts.meeting,
    state: isExample ? 'example' : 'draft',
    ...(participants.length === 0 ? {} : { participants }),
    ...(absent.length === 0 ? {} : { absent }),
    ...(partnerRound.length === 0 ? {} : { partnerRound }),
  };
  const yaml = stringify(head, { lineWidth: 0, aliasDuplicateObjects: false });
  return { ...written, participants, absent, isExample, text: `---\n${yaml}---\n\n${toMarkdown({ type: 'root', children: blocks })}` };
}

/** A title that only says »Referat« tells nobody which meeting it is. */
function titleOf({ title }: Minutes, { day, known }: PageFacts): string {
  const own = title === null ? '' : plainField(title, known);
  if (/\S\s+\S/u.test(own) && own.length <= 140) return own;
  return day === null ? 'Referat af netværksmøde' : `Referat af mødet den ${formatPartialDate(day)}`;
}

function describe({ items, decisions, actions }: Omit<WrittenBody, 'blocks'>, day: string | null): string {
  const when = day === null ? 'et netværksmøde' : `mødet den ${formatPartialDate(day)}`;
  return `Referat af ${when} med ${count(items, 'ét punkt', 'punkter')}, ${count(decisions, 'én beslutning', 'beslutninger')} og ${count(actions, 'én handling', 'handlinger')}.`;
}

function count(list: readonly unknown[], one: string, many: string): string {
  return list.length === 1 ? one : `${list.length} ${many}`;
}
