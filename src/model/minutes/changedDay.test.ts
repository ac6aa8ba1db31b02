import { expect, it } from 'vitest';
import { changedDay } from './changedDay';

const place = (day: string | null) => ({ page: { id: 'referat-1', title: 'Referat' }, meeting: { id: 'moede', title: 'Møde', day } });
const reviewed = (day: string | undefined) => ({ pageById: () => ({ fields: { reviewed: day } }) as never });

it.each([
  ['2026-03-12', '2026-11-26', '2026-11-26'],
  ['2026-03-12', '2026-01-05', '2026-03-12'],
  [null, '2026-01-05', '2026-01-05'],
  ['2026-03-12', undefined, '2026-03-12'],
  [null, undefined, null],
])('a record of a meeting on %s whose minutes were gone through on %s was changed on %s', (day, review, changed) => {
  expect(changedDay(place(day), reviewed(review))).toBe(changed);
});
