import type { Place } from './kinds/place';

/** A window of a schematic map, in the units of its own drawing. */
export interface MapPanel {
  id: string;
  label: string;
  width: number;
  height: number;
  /** Outlines as the `d` of a path. */
  outlines: string;
  /** Names of countries, where there is room for them. */
  names: { label: string; x: number; y: number }[];
  /** Large circles first, so that small ones stand above them. */
  circles: MapCircle[];
}

export interface MapCircle {
  /** Id of the place that it stands for. */
  place: string;
  x: number;
  y: number;
  r: number;
}

/** A place that can be drawn. */
export type Positioned = Place & { lat: number; lon: number };

export function hasPosition(place: Place): place is Positioned {
  return place.lat !== undefined && place.lon !== undefined;
}
