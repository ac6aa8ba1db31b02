import { DENMARK, drawPanel } from '../../../../map/drawPanel';
import type { Knowledge } from '../../../../model/knowledge';
import { hasPosition, type MapPanel } from '../../../../model/mapPanel';
import type { TownRow } from '../../shared/adoption/adoptionData';

/** In units of the drawing: large enough for the sign of a status. */
const RADIUS = 10;

/** The municipalities on the schematic map; null when none of them has a place on it. */
export function drawAdoptionMap(rows: readonly TownRow[], { mapPlaces, pageById }: Pick<Knowledge, 'mapPlaces' | 'pageById'>): MapPanel | null {
  const places = mapPlaces.filter(hasPosition).flatMap((place) => {
    // A place is called by the whole name of its municipality, as the title of its page is.
    const row = rows.find(({ town }) => pageById(town.id)?.fields.title === place.label);
    return row === undefined ? [] : [{ ...place, id: row.town.id }];
  });
  return places.length === 0 ? null : drawPanel(DENMARK, places, () => RADIUS);
}
