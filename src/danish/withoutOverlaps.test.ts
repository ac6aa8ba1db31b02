import { expect, it } from 'vitest';
import { withoutOverlaps } from './withoutOverlaps';

it('keeps the first of what overlaps, of those that begin together the longest, and what begins where another ends', () => {
  const found = [
    { text: 'cd', offset: 2 },
    { text: 'ab', offset: 0 },
    { text: 'a', offset: 0 },
    { text: 'bc', offset: 1 },
  ];
  expect(withoutOverlaps(found)).toEqual([{ text: 'ab', offset: 0 }, { text: 'cd', offset: 2 }]);
});
