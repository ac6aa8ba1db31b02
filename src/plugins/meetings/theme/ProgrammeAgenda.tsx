import type { ReactNode } from 'react';
import { CitedText } from '../../../components/CitedText';
import { SiteLink } from '../../../components/SiteLink';
import { numberedTitle } from '../../../model/minutes/numberedTitle';
import type { AgendaItem, Programme } from '../shared/programme';

/** The items of a programme: with their times in a column where any is known, with their numbers where there are minutes, else with bullets. */
export function ProgrammeAgenda({ programme }: { programme: Programme }): ReactNode {
  const { agenda } = programme;
  const hasTimes = agenda.some(({ time }) => time !== '');
  const isPlain = hasTimes || agenda.some(({ number }) => number !== null);
  const name = `programme__agenda${isPlain ? ' programme__agenda--plain' : ''}${hasTimes ? ' programme__agenda--timed' : ''}`;
  return (
    <ul className={name}>
      {agenda.map((item) => (
        <li key={item.id}>
          {hasTimes && <span className="programme__time">{item.time} </span>}
          <ItemWords item={item} sources={programme.sources} />
        </li>
      ))}
    </ul>
  );
}

function ItemWords({ item, sources }: { item: AgendaItem; sources: Programme['sources'] }): ReactNode {
  return (
    <span>
      <strong>{`${numberedTitle(item.number, item.title)}. `}</strong>
      <CitedText cited={item.text} sources={sources} />
      {item.tracks.length > 0 && ' Arbejdsspor: '}
      {item.tracks.map((track, index) => (
        <span key={track.address}>
          {index > 0 && ', '}
          <SiteLink to={track.address}>{track.title}</SiteLink>
        </span>
      ))}
    </span>
  );
}
