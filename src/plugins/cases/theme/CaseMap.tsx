import { useId, useState, type MouseEvent, type ReactNode } from 'react';
import { MapPanelFigure } from '../../../components/MapPanelFigure';
import { isForBrowser } from '../../../components/SiteLink';
import { useSiteAddress } from '../../../components/useSiteAddress';
import type { MapCircle, MapPanel } from '../../../model/mapPanel';
import type { CaseMapData, MapPlaceCount } from '../shared/caseMap';

interface CaseMapProps {
  map: CaseMapData;
  chosen: readonly string[];
  /** Id of the first case of a place: where a link leads without scripts. */
  firstCaseOf(place: string): string;
  onChoose(place: string): void;
}

/** The cases by place: a schematic map for the eye and the mouse, and a list of the same links for everybody. */
export function CaseMap(props: CaseMapProps): ReactNode {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { map } = props;
  const offMap = map.places.filter(({ isOnMap }) => !isOnMap);
  return (
    <section className="case-map" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Cases på kortet</h2>
      <p>Kortet er skematisk. Jo større cirkel, desto flere cases. Vælg et sted for at se dets cases; stederne står også som liste under kortet.</p>
      <button className="case-map__fold fold-button scripts-only" type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Skjul kortet' : 'Vis kortet'}
      </button>
      <div id={id} className={isOpen ? 'case-map__body' : 'case-map__body case-map__body--folded'}>
        <div className="case-map__panels">
          {map.panels.map((panel) => (
            <Panel key={panel.id} panel={panel} {...props} />
          ))}
        </div>
        <details className="case-map__list">
          <summary>Alle {map.places.length} steder som liste</summary>
          <PlaceList label="Steder på kortet" places={map.places.filter(({ isOnMap }) => isOnMap)} {...props} />
          {offMap.length > 0 && <PlaceList label="Ikke på kortet" places={offMap} {...props} />}
        </details>
      </div>
    </section>
  );
}

/** The links on the map are left out for the keyboard too, which has the same ones in the list beside it. */
function Panel({ panel, ...props }: CaseMapProps & { panel: MapPanel }): ReactNode {
  return (
    <MapPanelFigure panel={panel}>
      {panel.circles.map((circle) => (
        <Circle key={circle.place} circle={circle} {...props} />
      ))}
    </MapPanelFigure>
  );
}

function Circle({ circle: { place, x, y, r }, map, chosen, ...links }: CaseMapProps & { circle: MapCircle }): ReactNode {
  const { href, click } = usePlaceLink(place, links);
  const found = map.places.find(({ id }) => id === place);
  return (
    <a className={chosen.includes(place) ? 'case-map__place case-map__place--chosen' : 'case-map__place'} href={href} onClick={click} tabIndex={-1}>
      <title>{found === undefined ? place : placeText(found)}</title>
      <circle cx={x} cy={y} r={r} />
    </a>
  );
}

function PlaceList({ label, places, ...props }: CaseMapProps & { label: string; places: readonly MapPlaceCount[] }): ReactNode {
  return (
    <>
      <h3>{label}</h3>
      <ul>
        {places.map((place) => (
          <PlaceItem key={place.id} place={place} {...props} />
        ))}
      </ul>
    </>
  );
}

function PlaceItem({ place, chosen, ...links }: CaseMapProps & { place: MapPlaceCount }): ReactNode {
  const { href, click } = usePlaceLink(place.id, links);
  return (
    <li>
      <a href={href} onClick={click} aria-current={chosen.includes(place.id) ? 'true' : undefined}>
        {place.label}
      </a>{' '}
      <span className="filter-count">{place.count}</span>
      <span className="for-ears">{place.count === 1 ? ' case' : ' cases'}</span>
    </li>
  );
}

function placeText({ label, count }: MapPlaceCount): string {
  return `${label}: ${count} ${count === 1 ? 'case' : 'cases'}`;
}

/** Leads to the cases of a place; without scripts, where nothing is filtered, to the first of them. */
function usePlaceLink(place: string, { firstCaseOf, onChoose }: Pick<CaseMapProps, 'firstCaseOf' | 'onChoose'>) {
  const toAddress = useSiteAddress();
  const click = (event: MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    onChoose(place);
  };
  return { href: toAddress(`/cases/?kommune=${place}#case-${firstCaseOf(place)}`), click };
}
