import { describe, expect, it } from 'vitest';
import { sizeBandOf, yearBandsOf } from './bands';

const yearIds = (start: number | null, end: number | null): string[] => yearBandsOf({ years: { start, end } }).map(({ id }) => id);

describe('years', () => {
  it.each([
    [2007, 2016, ['2015-2019', '2010-2014', 'foer-2010']],
    [2020, null, ['2020-2024']],
    [null, 2024, ['2020-2024']],
    [2025, 2025, ['fra-2025']],
    [null, null, ['ikke-oplyst']],
  ])('from %s to %s stand in %j', (start, end, ids) => expect(yearIds(start, end)).toEqual(ids));
});

describe('floor areas', () => {
  it.each([[0, 'under-1000'], [999.5, 'under-1000'], [1000, '1000-4999'], [4999.5, '1000-4999'], [9999, '5000-9999'], [10_000, 'fra-10000'], [null, 'ikke-oplyst']])(
    'of %s m² stand in %s',
    (area, id) => expect(sizeBandOf(area).id).toBe(id),
  );
});
