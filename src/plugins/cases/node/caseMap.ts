import type { Place } from '../../../model/kinds/place';
import type { CaseMapData, MapCircle, MapPanel, MapPlaceCount } from '../shared/caseMap';
import type { CaseRecord } from '../shared/caseRecord';
import { countPlaces, hasPosition, type Positioned } from './casePlaces';
import { createProjection, drawOutlines, type Bounds } from './mapOutlines';

/** What a window of the map shows. */
interface Window {
  id: string;
  label: string;
  bounds: Bounds;
  /** In units of the drawing, which are about as large as the pixels it is shown with. */
  width: number;
  names: readonly { label: string; lon: number; lat: number }[];
}

const WINDOWS: readonly Window[] = [
  { id: 'danmark', label: 'Danmark', bounds: { west: 7.9, south: 54.5, east: 15.3, north: 57.8 }, width: 350, names: [] },
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
  const counts = new Map(counted.map((place) => [place.id, place]));
  return { panels: WINDOWS.map((window) => drawPanel(window, places.filter(hasPosition), counts)), places: counted };
}

function drawPanel({ id, label, bounds, width, names }: Window, places: readonly Positioned[], counts: ReadonlyMap<string, MapPlaceCount>): MapPanel {
  const { projection, height } = createProjection(bounds, width);
  const project = (lon: number, lat: number): { x: number; y: number } => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    return { x: round(x), y: round(y) };
  };
  const inside = places.filter(({ lon, lat }) => lon >= bounds.west && lon <= bounds.east && lat >= bounds.south && lat <= bounds.north);
  const circles = inside.flatMap(({ id: place, lon, lat }): MapCircle[] => {
    const count = counts.get(place)?.count ?? 0;
    return count === 0 ? [] : [{ place, ...project(lon, lat), r: radiusOf(count) }];
  });
  return {
    id,
    label,
    width,
    height,
    outlines: drawOutlines(projection),
    names: names.map(({ label: name, lon, lat }) => ({ label: name, ...project(lon, lat) })),
    circles: setApart(circles).sort((left, right) => right.r - left.r),
  };
}

/**
 * Rounded to a tenth of a degree several places may be one: then they stand in a row to the right, each touching the one
 * before it, so that all can be seen and hit.
 */
export function setApart(circles: readonly MapCircle[]): MapCircle[] {
  return circles.map((circle, index) => {
    const before = circles.slice(0, index).filter(({ x, y }) => x === circle.x && y === circle.y);
    return { ...circle, x: round(circle.x + distanceInRow(before, circle)) };
  });
}

/** From the centre of the first circle of a row, which stays where it is, to the centre of the next one. */
function distanceInRow([first, ...between]: readonly MapCircle[], next: MapCircle): number {
  if (first === undefined) return 0;
  return first.r + between.reduce((sum, { r }) => sum + 2 * r, 0) + next.r;
}

function radiusOf(count: number): number {
  return round(Math.max(SMALLEST_RADIUS, RADIUS_OF_ONE * Math.sqrt(count)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
