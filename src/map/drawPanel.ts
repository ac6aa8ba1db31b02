import type { MapCircle, MapPanel, Positioned } from '../model/mapPanel';
import { createProjection, drawOutlines, type Bounds } from './outlines';

/** What a window of a map shows. */
export interface MapWindow {
  id: string;
  label: string;
  bounds: Bounds;
  /** In units of the drawing, which are about as large as the pixels it is shown with. */
  width: number;
  names: readonly { label: string; lon: number; lat: number }[];
}

/** Denmark in the schematic maps. */
export const DENMARK: MapWindow = { id: 'danmark', label: 'Danmark', bounds: { west: 7.9, south: 54.5, east: 15.3, north: 57.8 }, width: 350, names: [] };

/** A window with a circle for each place in it that has a radius; null for a place that is not drawn. */
export function drawPanel({ id, label, bounds, width, names }: MapWindow, places: readonly Positioned[], radiusOf: (place: string) => number | null): MapPanel {
  const { projection, height } = createProjection(bounds, width);
  const project = (lon: number, lat: number): { x: number; y: number } => {
    const [x = 0, y = 0] = projection([lon, lat]) ?? [];
    return { x: round(x), y: round(y) };
  };
  const inside = places.filter(({ lon, lat }) => lon >= bounds.west && lon <= bounds.east && lat >= bounds.south && lat <= bounds.north);
  const circles = inside.flatMap(({ id: place, lon, lat }): MapCircle[] => {
    const r = radiusOf(place);
    return r === null ? [] : [{ place, ...project(lon, lat), r: round(r) }];
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

/** A drawing has no smaller step than a tenth. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
