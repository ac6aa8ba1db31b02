import { compareDanish } from '../../../danish/sort';
import type { Place } from '../../../model/kinds/place';
import { hasPosition } from '../../../model/mapPanel';
import type { CaseRecord, Choice } from '../shared/caseRecord';
import { NOT_STATED } from '../shared/facets';
import type { MapPlaceCount } from '../shared/caseMap';

type Located = Pick<CaseRecord, 'id' | 'municipality'>;

/**
 * The places of a case: that of its municipality and those that name the case. A municipality that the map does not know
 * stands for itself, so that no case is lost to the filter.
 */
export function placesOf(record: Located, places: readonly Place[]): Choice[] {
  const own = places.filter(({ label, cases }) => label === record.municipality?.label || cases.includes(record.id));
  if (own.length > 0) return own.map(({ id, label }) => ({ id, label }));
  return [record.municipality ?? NOT_STATED];
}

/** Every place that has a case, and how many, in Danish order. */
export function countPlaces(records: readonly Located[], places: readonly Place[]): MapPlaceCount[] {
  const found = records.flatMap((record) => placesOf(record, places));
  const choices = new Map(found.map((choice) => [choice.id, choice]));
  const isOnMap = new Set(places.filter(hasPosition).map(({ id }) => id));
  const counted = [...choices.values()].map(({ id, label }) => ({ id, label, count: found.filter((choice) => choice.id === id).length, isOnMap: isOnMap.has(id) }));
  return counted.sort((left, right) => compareDanish(left.label, right.label));
}
