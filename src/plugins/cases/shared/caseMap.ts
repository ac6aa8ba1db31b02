/** A window of the schematic map, in the units of its own drawing. */
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
  /** Id of a `MapPlaceCount`. */
  place: string;
  x: number;
  y: number;
  r: number;
}

/** A place and how many cases it has. */
export interface MapPlaceCount {
  id: string;
  label: string;
  count: number;
  isOnMap: boolean;
}

export interface CaseMapData {
  panels: MapPanel[];
  /** In Danish order. */
  places: MapPlaceCount[];
}
