import { expect, it } from 'vitest';
import { compareNumbers } from './compareNumbers';

it.each([
  [2, 10, -1],
  [10, 2, 1],
  [3, 3, 0],
  [0, -0, 0],
  [Infinity, Infinity, 0],
  [-Infinity, -Infinity, 0],
  [-Infinity, 1900, -1],
  [Infinity, 1900, 1],
])('of %f and %f gives the sign %i', (left, right, sign) => expect(Math.sign(compareNumbers(left, right))).toBe(sign));
