import type { ReactNode } from 'react';
import { SiteLink } from '../../../../components/SiteLink';
import { lowerFirst } from '../../../../danish/capitals';
import type { AdoptionDocument, ReservationData, TownVersion } from '../../shared/adoption/adoptionData';
import { toLines } from '../../shared/comparison/lines';
import { redline } from '../../shared/redline/redline';
import { RedlineLines } from '../RedlineText';

/** What municipalities have adopted in another form than the others, word by word where a source gives the words. */
export function Reservations({ rows }: Pick<AdoptionDocument, 'rows'>): ReactNode {
  const reserved = rows.flatMap(({ town, versions }) => versions.filter(({ reservations }) => reservations.length > 0).map((version) => ({ town, version })));
  if (reserved.length === 0) return null;
  return (
    <>
      <h3>Forbehold</h3>
      {reserved.map(({ town, version }) => (
        <section key={`${town.id} ${version.version.id}`} className="adoption-reserved">
          <h4>
            {town.name}, {lowerFirst(version.version.label)}
          </h4>
          <ReservationList version={version} />
        </section>
      ))}
    </>
  );
}

function ReservationList({ version: { reservations } }: { version: TownVersion }): ReactNode {
  return reservations.map((reservation, index) => (
    // Reservations have no name of their own, and none is ever put in between.
    <ReservationItem key={index} reservation={reservation} />
  ));
}

function ReservationItem({ reservation: { paragraph, text, wording } }: { reservation: ReservationData }): ReactNode {
  return (
    <div className="redline__change">
      <p>
        <strong>{paragraph === null ? 'Det hele' : <SiteLink to={paragraph.address}>{paragraph.name}</SiteLink>}:</strong> {text}
      </p>
      {wording !== null && (
        <>
          <p className="redline__side">Sådan har kommunen vedtaget den</p>
          <RedlineLines lines={toLines(redline(wording.before, wording.after))} />
        </>
      )}
    </div>
  );
}
