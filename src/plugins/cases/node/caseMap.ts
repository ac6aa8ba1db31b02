import { DENMARK, drawPanel, type MapWindow } from '../../../map/drawPanel';
import type { Place } from '../../../model/kinds/place';
import { hasPosition } from '../../../model/mapPanel';
import type { CaseMapData } from '../shared/caseMap';
import type { CaseRecord } from '../shared/caseRecord';
import { countPlaces } from './casePlaces';

const WINDOWS: readonly MapWindow[] = [
  DENMARK,
  { id: 'hovedstaden', label: 'Udsnit: området omkring København', bounds: { west: 11.8, south: 55.3, east: 12.8, north: 55.95 }, width: 240, names: [] },
  {
    id: 'venlo',
    label: 'Venlo og omegn',
    bounds: { west: 4.9, south: 50.6, east: 7.1, north: 52.2 },
    width: 240,
    names: [
      { label: 'Holland', lon: 5.5, lat: 51.85 },
      { label: 'Tyskland', lon: 6.75, lat: 50.95 },
      { label: 'Belgien', lon: 5.25, lat: 50.95 },
    ],
  },
];

/** Circles whose areas are as the numbers of cases, and still large enough to be hit. */
const RADIUS_OF_ONE = 5;
const SMALLEST_RADIUS = 6;

/** The schematic map: outlines, a circle for each place with cases, and all places as a list. */
export function buildCaseMap(records: readonly CaseRecord[], places: readonly Place[]): CaseMapData {
  const counted = countPlaces(records, places);
  const counts = new Map(counted.map(({ id, count }) => [id, count]));
  const positioned = places.filter(hasPosition);
  return { panels: WINDOWS.map((window) => drawPanel(window, positioned, (place) => radiusOf(counts.get(place) ?? 0))), places: counted };
}

function radiusOf(count: number): number | null {
  return count === 0 ? null : Math.max(SMALLEST_RADIUS, RADIUS_OF_ONE * Math.sqrt(count));
}
