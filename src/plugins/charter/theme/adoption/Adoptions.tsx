import data from '@generated/charter/default/adoptions.json';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { SiteLink } from '../../../../components/SiteLink';
import type { AdoptionDocument } from '../../shared/adoption/adoptionData';
import { anchorOfTown } from '../../../../model/charter/adoptionPlaces';
import { describeStanding } from '../../shared/adoption/words';
import { DocumentLabel } from '../DocumentLabel';
import { AdoptionMap } from './AdoptionMap';
import { AdoptionTable } from './AdoptionTable';
import { Behind } from './Behind';
import { Reservations } from './Reservations';

/** Who has taken on which version of which charter, whole without scripts. */
export default function Adoptions(): ReactNode {
  return data.documents.map((document) => <DocumentAdoptions key={document.id} document={document} />);
}

function DocumentAdoptions({ document }: { document: AdoptionDocument }): ReactNode {
  const { id, title, address, rows } = document;
  const { collectAnchor } = useBrokenLinks();
  for (const anchor of [id, ...rows.map(({ town }) => anchorOfTown(id, town.id))]) collectAnchor(anchor);
  return (
    <section className="adoption" aria-labelledby={id}>
      <h2 id={id}>
        <SiteLink to={address}>{title}</SiteLink>
      </h2>
      <DocumentLabel document={document} />
      <p>{describeStanding(document)}</p>
      {rows.length > 0 && (
        <>
          <AdoptionMap document={document} statuses={data.statuses} />
          <AdoptionTable id={id} label={`${title}: kommune for kommune`} rows={rows} statuses={data.statuses} />
        </>
      )}
      <Reservations rows={rows} />
      <Behind document={document} />
    </section>
  );
}
