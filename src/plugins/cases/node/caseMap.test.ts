import { describe, expect, it } from 'vitest';
import type { Place } from '../../../model/kinds/place';
import type { MapCircle } from '../../../model/mapPanel';
import type { CaseRecord, Choice } from '../shared/caseRecord';
import { buildCaseMap } from './caseMap';
import { countPlaces, placesOf } from './casePlaces';

const PLACES: Place[] = [
  { id: 'aarhus', label: 'Aarhus Kommune', lat: 56.2, lon: 10.2, cases: ['flere'] },
  { id: 'venlo', label: 'Gemeente Venlo', lat: 51.4, lon: 6.2, cases: [] },
  { id: 'vejle', label: 'Vejle Kommune', lat: 55.7, lon: 9.5, cases: ['flere'] },
  { id: 'fjernt', label: 'Fjernt', cases: ['andet'] },
];

function located(id: string, municipality: Choice | null): CaseRecord {
  return { id, municipality } as CaseRecord;
}

const RECORDS = [
  located('flere', null),
  located('andet', null),
  ...['a', 'b', 'c'].map((id) => located(id, { id: 'aarhus', label: 'Aarhus Kommune' })),
  located('ny', { id: 'ribe', label: 'Ribe Kommune' }),
];

describe('the places of a case', () => {
  it('are that of its municipality, or all that name it', () => {
    expect(RECORDS.map((record) => placesOf(record, PLACES).map(({ id }) => id))).toEqual([['aarhus', 'vejle'], ['fjernt'], ['aarhus'], ['aarhus'], ['aarhus'], ['ribe']]);
  });

  it('are not stated where nothing is known', () => {
    expect(placesOf(located('x', null), PLACES)).toEqual([{ id: 'ikke-oplyst', label: 'Ikke oplyst' }]);
  });

  it('are counted in Danish order, those that are not on the map as well', () => {
    expect(countPlaces(RECORDS, PLACES)).toEqual([
      { id: 'fjernt', label: 'Fjernt', count: 1, isOnMap: false },
      { id: 'ribe', label: 'Ribe Kommune', count: 1, isOnMap: false },
      { id: 'vejle', label: 'Vejle Kommune', count: 1, isOnMap: true },
      { id: 'aarhus', label: 'Aarhus Kommune', count: 4, isOnMap: true },
    ]);
  });
});

/** The circles of places that lie on one spot, each with its number of cases. */
function circlesOnOneSpot(counts: readonly number[]): MapCircle[] {
  const places = counts.map((_, index): Place => ({ id: `p${index}`, label: `P${index}`, lat: 55.5, lon: 9.2, cases: [] }));
  const cases = counts.flatMap((count, index) => Array.from({ length: count }, (_, nth) => located(`${index}-${nth}`, { id: `p${index}`, label: `P${index}` })));
  return buildCaseMap(cases, places).panels[0]?.circles ?? [];
}

describe('the map', () => {
  const { panels } = buildCaseMap(RECORDS, PLACES);
  const panel = (id: string) => panels.find((found) => found.id === id);

  it('has a circle for each place with cases, where the place is', () => {
    const [aarhus, vejle] = panel('danmark')?.circles ?? [];
    expect([aarhus?.place, vejle?.place]).toEqual(['aarhus', 'vejle']);
    expect(aarhus?.x).toBeGreaterThan(vejle?.x ?? Infinity);
    expect(aarhus?.y).toBeLessThan(vejle?.y ?? -Infinity);
  });

  it('has circles twice as wide for four times as many cases, and none too small to be hit', () => {
    expect(circlesOnOneSpot([4, 16, 1]).map(({ r }) => r)).toEqual([20, 10, 6]);
  });

  it('sets places that rounding has made one side by side, from where they are to the right', () => {
    const circles = circlesOnOneSpot([1, 1, 4, 1]).sort((left, right) => left.x - right.x);
    const start = circles[0]?.x ?? 0;
    expect(circles.map(({ place, x, r }) => [place, Math.round(x - start), r])).toEqual([['p0', 0, 6], ['p1', 12, 6], ['p2', 28, 10], ['p3', 44, 6]]);
  });

  it('has none for a place without cases', () => {
    expect(panel('venlo')?.circles).toEqual([]);
  });

  it('keeps everything inside its windows', () => {
    for (const { width, height, circles, outlines } of panels) {
      const points = [...outlines.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      expect(points.length).toBeGreaterThan(10);
      for (const [x, y] of [...points, ...circles.map((circle) => [circle.x, circle.y] as const)]) {
        expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('is the same each time', () => {
    expect(JSON.stringify(buildCaseMap(RECORDS, PLACES))).toBe(JSON.stringify(buildCaseMap(RECORDS, PLACES)));
  });
});
