import type { ReactNode } from 'react';
import { describeEvidence } from '../shared/evidence';
import type { CaseCard } from '../shared/caseCard';
import { SiteLink } from '../../../components/SiteLink';
import { NoteLink } from './NoteLink';
import { PickBox, type Picking } from './PickBox';

/** The cases with a line each; wider than a phone, it scrolls in its own box. */
export function CaseTable({ cases, picking }: { cases: readonly CaseCard[]; picking: Picking }): ReactNode {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label="Tabel: cases">
      <table className="case-table">
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Sted</th>
            <th scope="col">Type</th>
            <th scope="col">Arbejde</th>
            <th scope="col">År</th>
            <th scope="col" className="number">
              Etageareal
            </th>
            <th scope="col">Tilstand</th>
            <th scope="col">Tallenes sikkerhed</th>
            <th scope="col" className="case-table__pick">
              Sammenlign
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((card) => (
            <CaseRow key={card.id} card={card} picking={picking} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CaseRow({ card, picking }: { card: CaseCard; picking: Picking }): ReactNode {
  const { address, title, place, country, buildingType, work, years, status, evidence } = card;
  return (
    <tr>
      <th scope="row">
        <SiteLink to={address}>{title}</SiteLink>
      </th>
      <td>
        {place}, {country}
      </td>
      <td>{buildingType}</td>
      <td>{work}</td>
      <td>{years === '' ? 'Ikke oplyst' : years}</td>
      <td className="number">
        <Area card={card} />
      </td>
      <td>{status}</td>
      <td>{describeEvidence(evidence)}</td>
      <td className="case-table__pick">
        <PickBox card={card} picking={picking} isBare />
      </td>
    </tr>
  );
}

function Area({ card: { address, areaFigure } }: { card: CaseCard }): ReactNode {
  if (areaFigure === null) return 'Ikke oplyst';
  return (
    <NoteLink address={address} anchor={areaFigure.anchor}>
      {areaFigure.text}
    </NoteLink>
  );
}
