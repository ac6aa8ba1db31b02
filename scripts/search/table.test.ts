import { expect, test } from 'vitest';
import { formatBytes, formatScore, formatShare, formatTable, formatTime } from './table';

test('a table has its names to the left and its numbers to the right', () => {
  expect(formatTable([['search', 'nDCG'], ['lunr', '0.5'], ['MiniSearch', '0.62']])).toBe(
    ['search      nDCG', '----------  ----', 'lunr         0.5', 'MiniSearch  0.62'].join('\n'),
  );
});

test('numbers are as precise as they mean something', () => {
  expect([formatScore(0.6184), formatShare(0.0815), formatBytes(69_512), formatBytes(2_345_678)]).toEqual(
    ['0.618', '8.2 %', '69.5 kB', '2346 kB'],
  );
  expect([formatTime(12.345), formatTime(12_345)]).toEqual(['12.3 ms', '12.3 s']);
});
