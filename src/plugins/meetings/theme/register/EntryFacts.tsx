import { Fragment, type ReactNode } from 'react';
import { ShownDate } from '../../../../components/ShownDate';
import { SiteLink } from '../../../../components/SiteLink';
import { deadlineOf } from '../../shared/register/deadlines';
import type { Named, RegisterData, RegisterEntry } from '../../shared/register/register';

interface EntryFactsProps {
  data: RegisterData;
  entry: RegisterEntry;
  /** The reader's day, or null in the built page. */
  today: string | null;
}

/** Whom an entry concerns, when it is due, what it is about and what follows from it. What is not said has no line. */
export function EntryFacts({ data: { kind, people, places }, entry, today }: EntryFactsProps): ReactNode {
  return (
    <dl className="record__facts">
      <Fact term={kind === 'decision' ? 'Gælder for' : 'Ansvarlig'} things={pick(entry.who, people)} />
      {entry.deadline !== null && (
        <Row term="Frist">
          <ShownDate date={entry.deadline} />
          {today !== null && deadlineOf(entry, today) === 'overskredet' && <strong> (overskredet)</strong>}
        </Row>
      )}
      <Fact term="Erstattet af" things={pick(entry.supersededBy, places)} />
      <Fact term="Erstatter" things={pick(entry.supersedes, places)} />
      <Fact term="Følger af" things={pick(entry.decision, places)} />
      <Fact term="Handlinger" things={pick(entry.actions, places)} />
      <Fact term="Drejer sig om" things={pick(entry.affects.filter((id) => !entry.tracks.includes(id)), places)} />
      <Fact term="Arbejdsspor" things={pick(entry.tracks, places)} />
      <Fact term="Punkt" things={entry.item === null ? [] : [entry.item]} />
    </dl>
  );
}

function pick(keys: readonly string[], list: Readonly<Record<string, Named>>): Named[] {
  return keys.flatMap((key) => list[key] ?? []);
}

function Fact({ term, things }: { term: string; things: readonly Named[] }): ReactNode {
  if (things.length === 0) return null;
  return (
    <Row term={term}>
      {things.map(({ label, to }, index) => (
        <Fragment key={to ?? label}>
          {separator(index, things.length)}
          {to === null ? label : <SiteLink to={to}>{label}</SiteLink>}
        </Fragment>
      ))}
    </Row>
  );
}

/** `A, B og C`. */
function separator(index: number, length: number): string {
  if (index === 0) return '';
  return index === length - 1 ? ' og ' : ', ';
}

function Row({ term, children }: { term: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
