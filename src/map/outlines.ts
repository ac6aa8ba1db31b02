import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json';

/** A rectangle of the earth, in degrees. */
export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Open outlines of all countries (Natural Earth, in the public domain), which the package gives as untyped JSON. */
const WORLD = countries as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

const COUNTRIES: GeoPermissibleObjects = feature(WORLD, WORLD.objects.countries);

/** Fits a rectangle of the earth to a drawing of this width; its height follows. */
export function createProjection(bounds: Bounds, width: number): { projection: GeoProjection; height: number } {
  const { west, south, east, north } = bounds;
  // Points and not a polygon: on the sphere a wrongly wound polygon is the whole rest of the earth.
  const corners: GeoPermissibleObjects = { type: 'MultiPoint', coordinates: [[west, south], [east, south], [east, north], [west, north]] };
  const projection = geoMercator().fitWidth(width, corners);
  const height = Math.ceil(geoPath(projection).bounds(corners)[1][1]);
  return { projection: projection.clipExtent([[0, 0], [width, height]]), height };
}

/** The outlines that fall inside the drawing, as the `d` of a path. */
export function drawOutlines(projection: GeoProjection): string {
  return geoPath(projection).digits(1)(COUNTRIES) ?? '';
}
