import type { ReactNode } from 'react';
import { ExampleMark } from '../../../../components/ExampleMark';
import { RecordLinks } from '../../../../components/RecordLinks';
import { ShownDate } from '../../../../components/ShownDate';
import { SiteLink } from '../../../../components/SiteLink';
import { contextOf } from '../../../../model/minutes/contextOf';
import { withoutExampleMark } from '../../../../model/minutes/exampleTitle';
import type { RegisterData, RegisterEntry } from '../../shared/register/register';
import { EntryFacts } from './EntryFacts';

interface EntryListProps {
  data: RegisterData;
  entries: readonly RegisterEntry[];
  /** The reader's day, or null in the built page. */
  today: string | null;
}

export function EntryList({ data, entries, today }: EntryListProps): ReactNode {
  if (entries.length === 0) return null;
  return (
    <ul className="register-list">
      {entries.map((entry) => (
        <Entry key={entry.id} data={data} entry={entry} today={today} />
      ))}
    </ul>
  );
}

interface EntryProps extends Pick<EntryListProps, 'data' | 'today'> {
  entry: RegisterEntry;
}

/** One entry, which leads to its place in the minutes. */
function Entry({ data, entry, today }: EntryProps): ReactNode {
  const { id, sentAs, title, text, state, to, isExample } = entry;
  return (
    <li className={`record record--${data.kind} record--${state} register-entry`}>
      <EntryHead data={data} entry={entry} />
      <h3 className="record__title">
        <SiteLink to={to}>{title}</SiteLink>
      </h3>
      {text !== '' && <p>{text}</p>}
      <EntryFacts data={data} entry={entry} today={today} />
      <RecordLinks data-record={id} data-kind={sentAs} data-title={title} data-context={contextOf({ meeting: meetingOf(data, entry), isExample })} />
    </li>
  );
}

/** Its state, and the meeting that it is from. */
function EntryHead({ data, entry: { state, meeting: key, isExample } }: Omit<EntryProps, 'today'>): ReactNode {
  const meeting = data.meetings[key];
  const name = isExample ? withoutExampleMark(meeting?.label ?? key) : (meeting?.label ?? key);
  return (
    <p className="record__head">
      {isExample && <ExampleMark />} <span className="record__state">{data.states.find(({ id }) => id === state)?.label ?? state}</span>{' '}
      {meeting?.to == null ? name : <SiteLink to={meeting.to}>{name}</SiteLink>}
      {meeting?.day != null && ', '}
      {meeting?.day != null && <ShownDate date={meeting.day} />}
    </p>
  );
}

function meetingOf({ meetings }: RegisterData, { meeting }: RegisterEntry) {
  return { id: meeting, title: meetings[meeting]?.label ?? meeting, day: meetings[meeting]?.day ?? null };
}
