import { DENMARK, drawPanel } from '../../../../map/drawPanel';
import { moveApart } from '../../../../map/moveApart';
import { UNKNOWN } from '../../../../model/charter/adoptionStatus';
import type { Knowledge } from '../../../../model/knowledge';
import { hasPosition, type MapCircle, type MapPanel } from '../../../../model/mapPanel';
import type { TownRow } from '../../shared/adoption/adoptionData';

/** In units of the drawing: large enough for the sign of a status. */
const RADIUS = 10;

/**
 * The municipalities on the schematic map, so that the sign of each can be read: neighbours stand apart, and one of which nothing is known
 * is drawn before the others and covers none. Null when none of them has a place on the map.
 */
export function drawAdoptionMap(rows: readonly TownRow[], { mapPlaces, pageById }: Pick<Knowledge, 'mapPlaces' | 'pageById'>): MapPanel | null {
  const places = mapPlaces.filter(hasPosition).flatMap((place) => {
    // A place is called by the whole name of its municipality, as the title of its page is.
    const row = rows.find(({ town }) => pageById(town.id)?.fields.title === place.label);
    return row === undefined ? [] : [{ ...place, id: row.town.id }];
  });
  if (places.length === 0) return null;
  const panel = drawPanel(DENMARK, places, () => RADIUS);
  const isUnknown = ({ place }: MapCircle): number => Number(rows.some(({ town, status }) => town.id === place && status === UNKNOWN));
  return { ...panel, circles: moveApart(panel.circles, panel).sort((left, right) => isUnknown(right) - isUnknown(left)) };
}
