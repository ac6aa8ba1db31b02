import type { ReactNode } from 'react';
import { SiteLink } from '../../../../components/SiteLink';
import { lowerFirst } from '../../../../danish/capitals';
import type { AdoptionData, StepData, TownRow, TownVersion } from '../../shared/adoption/adoptionData';
import { describeEarlier, describeStep } from '../../shared/adoption/words';
import { anchorOfTown } from '../../../../model/charter/adoptionPlaces';
import { StatusSign } from './StatusSign';

interface AdoptionTableProps {
  /** Id of the document, which the anchors of its municipalities begin with. */
  id: string;
  /** What the table is of. */
  label: string;
  rows: readonly TownRow[];
  statuses: AdoptionData['statuses'];
}

/**
 * Each municipality with each version that it has done something with, the newest first. On phones its cells stand one below the other,
 * and some browsers take a table without columns for none, so that all its parts say what they are.
 */
export function AdoptionTable({ id, label, rows, statuses }: AdoptionTableProps): ReactNode {
  return (
    <div className="table-scroll adoption-scroll" role="group" aria-label={label} tabIndex={0}>
      <table className="adoption-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">Kommune</th>
            <th scope="col" role="columnheader">Version</th>
            <th scope="col" role="columnheader">Hvad kilderne viser</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.town.id} id={anchorOfTown(id, row.town.id)} role="rowgroup">
            {row.versions.length === 0 ? <Silent row={row} statuses={statuses} /> : row.versions.map((version, index) => <VersionRow key={version.version.id} row={row} version={version} isFirst={index === 0} />)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Town({ row: { town, versions } }: { row: TownRow }): ReactNode {
  return (
    <th scope="rowgroup" role="rowheader" rowSpan={Math.max(versions.length, 1)}>
      <SiteLink to={town.address}>{town.name}</SiteLink>
    </th>
  );
}

function Silent({ row, statuses }: { row: TownRow; statuses: AdoptionData['statuses'] }): ReactNode {
  return (
    <tr role="row">
      <Town row={row} />
      <td colSpan={2} role="cell">
        <StatusSign status={row.status} /> {statuses.find(({ id }) => id === row.status)?.label}
      </td>
    </tr>
  );
}

function VersionRow({ row, version: { version, last, earlier, reservations }, isFirst }: { row: TownRow; version: TownVersion; isFirst: boolean }): ReactNode {
  return (
    <tr role="row">
      {isFirst && <Town row={row} />}
      <td role="cell">
        <SiteLink to={version.address}>{version.label}</SiteLink>
      </td>
      <td role="cell">
        <p>
          <StatusSign status={last.status} /> <strong>{last.label}</strong>
          {describeStep(last, reservations.length)}
        </p>
        {last.note !== null && <p>{last.note}</p>}
        {earlier.length > 0 && <p className="adoption-earlier">{`Før det: ${lowerFirst(describeEarlier(earlier))}`}</p>}
        <Papers step={last} />
      </td>
    </tr>
  );
}

/** The agenda itself, then the sources by which it is known. */
function Papers({ step: { agenda, sources } }: { step: StepData }): ReactNode {
  return (
    <ul className="adoption-papers">
      {agenda !== null && <li>{agenda.url === null ? <SiteLink to={`/kilder/#${agenda.id}`}>Dagsorden</SiteLink> : <a href={agenda.url}>Dagsorden</a>}</li>}
      {sources.filter(({ id }) => id !== agenda?.id).map(({ id, label }) => (
        <li key={id}>
          <SiteLink to={`/kilder/#${id}`}>
            Kilde<span className="for-ears">: {label}</span>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
