import type { ReactNode } from 'react';
import { CitedText } from '../../../components/CitedText';
import { SheetFoot, SheetSection, SheetSources } from '../../../components/SheetParts';
import { SiteLink } from '../../../components/SiteLink';
import type { Cited } from '../../../model/cited';
import type { AgendaItem, Fact, Programme } from '../shared/programme';
import { shortAddressOf } from '../../../model/shortAddress';
import { HEADINGS, KIND, labelOf, ORIGIN } from '../shared/programmeWords';

/** The programme of a meeting: the same on screen, on paper and, by `node/programme`, in Word. */
export function ProgrammeSheet({ programme }: { programme: Programme }): ReactNode {
  const { title, opening, facts, notes, agenda, sources, reviewed, address } = programme;
  const label = labelOf(programme);
  return (
    <article className="sheet programme">
      <header>
        {label !== '' && <p className="programme__label">{label}</p>}
        <p className="programme__kind">{KIND}</p>
        <h1>{title}</h1>
        <Paragraphs texts={opening} programme={programme} />
      </header>
      <SheetSection heading={HEADINGS.facts} id="praktisk">
        <Facts facts={facts} programme={programme} />
      </SheetSection>
      <SheetSection heading={HEADINGS.agenda} id="program">
        <Paragraphs texts={notes} programme={programme} />
        <ul className="programme__agenda">{agenda.map((item) => toItem(item, programme))}</ul>
      </SheetSection>
      <SheetSources sources={sources} />
      <p className="programme__origin">{ORIGIN}</p>
      <SheetFoot reviewed={reviewed} to={address} shown={shortAddressOf(programme)} />
    </article>
  );
}

function Paragraphs({ texts, programme }: { texts: readonly Cited<number>[]; programme: Programme }): ReactNode {
  return texts.map((text) => (
    <p key={text.text}>
      <CitedText cited={text} sources={programme.sources} />
    </p>
  ));
}

function Facts({ facts, programme }: { facts: readonly Fact[]; programme: Programme }): ReactNode {
  return (
    <dl className="programme__facts">
      {facts.map(({ label, lines }) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((line) => (
            <dd key={line.text}>
              <CitedText cited={line} sources={programme.sources} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function toItem({ id, title, text, tracks }: AgendaItem, programme: Programme): ReactNode {
  return (
    <li key={id}>
      <strong>{`${title}. `}</strong>
      <CitedText cited={text} sources={programme.sources} />
      {tracks.length > 0 && ' Arbejdsspor: '}
      {tracks.map((track, index) => (
        <span key={track.address}>
          {index > 0 && ', '}
          <SiteLink to={track.address}>{track.title}</SiteLink>
        </span>
      ))}
    </li>
  );
}
