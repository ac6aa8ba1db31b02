import exampleMeetings from '@generated/knowledge/default/exampleMeetings.json';
import meetings from '@generated/knowledge/default/meetings.json';
import mentions from '@generated/knowledge/default/mentions.json';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { Props } from '@theme/BlogListPage';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { Backlinks } from '../../components/Backlinks';
import { Breadcrumbs } from '../../components/Breadcrumbs';
import { ExampleMark } from '../../components/ExampleMark';
import { ShownDate } from '../../components/ShownDate';
import { describeMeetings } from '../../components/meetings';
import { dayOf, formatClock } from '../../danish/dates';
import { CalendarSubscription } from '../../plugins/meetings/theme/CalendarSubscription';
import type { MeetingRow } from '../../plugins/knowledge/shared/pageData';

/** The overview of meetings: the network's own first, the events of others below and labelled as such. */
export default function BlogListPage({ items }: Props): ReactNode {
  const events = items.map(({ content }) => content.metadata).filter(({ frontMatter }) => frontMatter.kind === 'event');
  const intro = describeMeetings(meetings);
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of [...meetings, ...exampleMeetings]) collectAnchor(id);
  return (
    <Layout title="Møder og begivenheder" description="Netværkets møder og de daterede begivenheder før og efter dem.">
      <main className="meetings-page">
        <Breadcrumbs here="Møder og begivenheder" />
        <h1>Møder og begivenheder</h1>
        {intro !== '' && <p>{intro}</p>}
        <FeedLinks />
        <CalendarSubscription />
        <section aria-labelledby="netvaerkets-moeder">
          <h2 id="netvaerkets-moeder">Netværkets møder</h2>
          <ol className="meetings" reversed>
            {meetings.map(toMeeting)}
          </ol>
        </section>
        {exampleMeetings.length > 0 && <Examples />}
        <section aria-labelledby="begivenheder">
          <h2 id="begivenheder">Begivenheder, der ikke er netværkets egne</h2>
          <p>De hører til forhistorien eller til det, der kom bagefter. Ingen af dem er et resultat af netværket.</p>
          <ul className="overview">{events.map(toEvent)}</ul>
        </section>
        <Backlinks mentions={mentions} />
      </main>
    </Layout>
  );
}

/** Below the real ones, and never counted among them. */
function Examples(): ReactNode {
  return (
    <section aria-labelledby="eksempler">
      <h2 id="eksempler">Eksempelmøder</h2>
      <p>
        <ExampleMark /> Møderne er opdigtede. De viser, hvordan referater, beslutninger og handlinger virker.
      </p>
      <ol className="meetings" reversed>
        {exampleMeetings.map(toMeeting)}
      </ol>
    </section>
  );
}

function FeedLinks(): ReactNode {
  const rss = useBaseUrl('/moeder/rss.xml');
  const atom = useBaseUrl('/moeder/atom.xml');
  return (
    <p className="feeds">
      Følg med: <a href={rss}>RSS</a> · <a href={atom}>Atom</a>
    </p>
  );
}

function toMeeting(meeting: MeetingRow): ReactNode {
  const { id, title, address, start, place, isCancelled, minutes, summary, notFound, sources } = meeting;
  return (
    <li key={id} id={id} value={meeting.number}>
      <p className="meetings__title">{address === null ? title : <Link to={address}>{title}</Link>}</p>
      <p className="meetings__when">
        {isCancelled && <strong>Aflyst · </strong>}
        {start === null ? 'Dato ikke fundet' : <ShownDate date={dayOf(start)} />}
        {[start === null ? '' : `, ${formatClock(start)}`, place === null ? '' : ` · ${place}`].join('')}
      </p>
      {minutes !== null && (
        <p className="meetings__when">
          <Link to={minutes.address}>Referat</Link> ({minutes.state})
        </p>
      )}
      {summary.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sources.length > 0 && <p className="meetings__gap">Kilder: {sources.map(toSource)}</p>}
      {notFound.length > 0 && <p className="meetings__gap">Ikke fundet: {notFound.join(' ')}</p>}
    </li>
  );
}

function toSource({ id, name }: MeetingRow['sources'][number], index: number): ReactNode {
  return (
    <span key={id}>
      {index > 0 && ', '}
      <Link to={`/kilder/#${id}`}>{name}</Link>
    </span>
  );
}

function toEvent({ permalink, title, description, date }: Props['items'][number]['content']['metadata']): ReactNode {
  return (
    <li key={permalink}>
      <Link className="overview__title" to={permalink}>
        {title}
      </Link>
      <span className="overview__facts"><ShownDate date={String(date).slice(0, 10)} /></span>
      <span className="overview__text">{description}</span>
    </li>
  );
}
