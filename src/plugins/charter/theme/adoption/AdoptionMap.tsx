import type { ReactNode } from 'react';
import { MapPanelFigure } from '../../../../components/MapPanelFigure';
import { countStatuses, type AdoptionData, type AdoptionDocument, type TownRow } from '../../shared/adoption/adoptionData';
import { StatusMark, StatusSign } from './StatusSign';

interface AdoptionMapProps {
  document: Pick<AdoptionDocument, 'rows' | 'map'>;
  statuses: AdoptionData['statuses'];
}

/** Where the municipalities stand, at a glance: on the map those that lie on it, in fields those that do not. The table beside it tells the same. */
export function AdoptionMap({ document: { rows, map }, statuses }: AdoptionMapProps): ReactNode {
  const onMap = new Set(map?.circles.map(({ place }) => place));
  const offMap = rows.filter(({ town }) => !onMap.has(town.id));
  return (
    <div className="adoption-map">
      <Legend rows={rows} statuses={statuses} />
      {map !== null && (
        <MapPanelFigure panel={map}>
          {map.circles.map(({ place, x, y }) => (
            <Place key={place} row={rows.find(({ town }) => town.id === place)} statuses={statuses} x={x} y={y} />
          ))}
        </MapPanelFigure>
      )}
      {offMap.length > 0 && <Tiles rows={offMap} />}
    </div>
  );
}

function Legend({ rows, statuses }: { rows: readonly TownRow[]; statuses: AdoptionData['statuses'] }): ReactNode {
  return (
    <ul className="adoption-legend" aria-label="Hvor mange kommuner der er i hver tilstand">
      {countStatuses(rows, statuses).map(({ id, label, count }) => (
        <li key={id}>
          <StatusSign status={id} /> {label}: {count}
        </li>
      ))}
    </ul>
  );
}

function Place({ row, statuses, x, y }: { row: TownRow | undefined; statuses: AdoptionData['statuses']; x: number; y: number }): ReactNode {
  if (row === undefined) return null;
  return (
    <g>
      <title>{`${row.town.name}: ${statuses.find(({ id }) => id === row.status)?.label ?? row.status}`}</title>
      <StatusMark status={row.status} x={x} y={y} />
    </g>
  );
}

/** For the eye alone: the table says the same in words. */
function Tiles({ rows }: { rows: readonly TownRow[] }): ReactNode {
  return (
    <div className="adoption-tiles" aria-hidden="true">
      {rows.map(({ town, status }) => (
        <span key={town.id} className={`adoption-tile adoption-tile--${status}`}>
          <StatusSign status={status} /> {town.name}
        </span>
      ))}
    </div>
  );
}
