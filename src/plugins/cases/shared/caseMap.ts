import type { MapPanel } from '../../../model/mapPanel';

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
