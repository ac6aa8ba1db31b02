import meetings from '@generated/knowledge/default/meetings.json';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { newestMeeting, shortTitle } from '../components/meetings';
import { dayOf, formatPartialDate } from '../danish/dates';
import { EntranceForm } from '../plugins/search/theme/EntranceForm';

interface Errand {
  title: string;
  text: string;
  to: string;
  links: { to: string; label: string }[];
}

/** What people come for, each with its entrance and the pages most asked for. */
const ERRANDS: readonly Errand[] = [
  {
    title: 'Find en case',
    text: 'Se, hvad andre har bygget, hvad det kostede, og hvad der gik galt.',
    to: '/cases/',
    links: [
      { to: '/cases/venlo-stadskantoor/', label: 'Rådhuset i Venlo' },
      { to: '/cases/venlo-stadskantoor/#anlaegsudgift', label: 'Hvad kostede det?' },
      { to: '/cases/venlo-stadskantoor/#forretningsplan', label: 'Forretningsplanen' },
    ],
  },
  {
    title: 'Find et krav',
    text: 'Kopiér formuleringer, og læs om regler og faldgruber i et cirkulært udbud.',
    to: '/krav/',
    links: [
      { to: '/vejledning/', label: 'Alle vejledninger' },
      { to: '/vejledning/krav-og-maerker/', label: 'Krav og mærker' },
      { to: '/vejledning/tildelingskriterier/', label: 'Tildelingskriterier' },
      { to: '/vejledning/klimakrav/', label: 'Klimakrav med datoer' },
    ],
  },
  {
    title: 'Møder og referater',
    text: 'Læs, hvad møderne skulle handle om, og hvad der vides om udfaldet.',
    to: '/moeder/',
    links: [
      ...newestMeetingLink(),
      { to: '/beslutninger/', label: 'Beslutninger' },
      { to: '/handlinger/', label: 'Handlinger med frister' },
      { to: '/partnerrunde/', label: 'Partnerrunde' },
    ],
  },
  {
    title: 'Charteret',
    text: 'Følg det fælles charter fra første udkast, trin for trin.',
    to: '/charter/',
    links: [
      { to: '/charter/netvaerkets-charter/formaalsbestemmelse/', label: 'Fra charter til formålsbestemmelse' },
      { to: '/kommuner/', label: 'Kommuner med en kendt forbindelse' },
    ],
  },
];

/** The newest meeting by name, so that a new one takes its place without anybody changing this page. */
function newestMeetingLink(): Errand['links'] {
  const meeting = newestMeeting(meetings);
  return meeting === null ? [] : [{ to: meeting.address, label: shortTitle(meeting.title) }];
}

export default function Home(): ReactNode {
  return (
    <Layout description="Cases, udbudsvejledning, møder og charter for kommuner, der bygger cirkulært. Alle tal har en kilde.">
      <main className="home">
        <header className="home__hero">
          <h1>Byg cirkulært på et grundlag, du kan efterprøve</h1>
          <p>Cases fra Venlo, vejledning til udbud, netværkets møder og charter. Hvert tal har en kilde, og hver usikkerhed er vist.</p>
          <EntranceForm label="Søg i videnbanken" />
        </header>
        <ul className="home__errands">{ERRANDS.map(toErrandCard)}</ul>
        <NewestMeeting />
      </main>
    </Layout>
  );
}

function toErrandCard({ title, text, to, links }: Errand): ReactNode {
  return (
    <li key={to}>
      <h2>
        <Link to={to}>{title}</Link>
      </h2>
      <p>{text}</p>
      <ul>
        {links.map((item) => (
          <li key={item.to}>
            <Link to={item.to}>{item.label}</Link>
          </li>
        ))}
      </ul>
    </li>
  );
}

function NewestMeeting(): ReactNode {
  const meeting = newestMeeting(meetings);
  if (meeting === null) return null;
  return (
    <section className="home__meeting" aria-labelledby="nyeste-moede">
      <h2 id="nyeste-moede">Nyeste møde</h2>
      <p className="home__meeting-date">
        {formatPartialDate(dayOf(meeting.start))} · {meeting.place}
      </p>
      <p className="home__meeting-title">
        <Link to={meeting.address}>{meeting.title}</Link>
      </p>
      <p>{meeting.summary.join(' ')}</p>
    </section>
  );
}
