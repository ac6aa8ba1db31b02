import { expect, it } from 'vitest';
import { deadlineOf } from './deadlines';

const TODAY = '2026-11-26';

it.each([
  ['2026-11-25', 'overskredet'],
  ['2026-11-26', '30-dage'],
  ['2026-12-26', '30-dage'],
  ['2026-12-27', 'senere'],
  [null, 'uden'],
])('an open action that is due %s stands as %s', (deadline, id) => {
  expect(deadlineOf({ state: 'open', deadline }, TODAY)).toBe(id);
});

it.each(['done', 'dropped'])('one that is %s has no deadline to keep', (state) => {
  expect(deadlineOf({ state, deadline: '2026-11-25' }, TODAY)).toBeNull();
});
