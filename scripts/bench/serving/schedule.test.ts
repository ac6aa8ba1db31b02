import { expect, test } from 'vitest';
import { createSchedule } from './schedule';

const SPEED = { bytesPerSecond: 200_000, latency: 150 };

test('a piece takes its share of a second', () => {
  expect(createSchedule(SPEED).through(1000, 100_000)).toBe(1500);
});

test('answers that come together share the line, piece by piece', () => {
  const line = createSchedule(SPEED);
  expect([line.through(0, 2000), line.through(0, 2000), line.through(5, 2000)]).toEqual([10, 20, 30]);
});

test('a line that was idle has saved up nothing', () => {
  const line = createSchedule(SPEED);
  line.through(0, 2000);
  expect(line.through(500, 2000)).toBe(510);
});

test('every answer waits for its latency, however many there are', () => {
  const line = createSchedule(SPEED);
  expect([line.first(100), line.first(100)]).toEqual([250, 250]);
});
