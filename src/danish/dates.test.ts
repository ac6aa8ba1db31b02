import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, dayOf, formatClock, formatClockRange, formatPartialDate, formatYears, isPartialDateBefore, localDay, weekdayOf } from './dates';

const dates = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true });
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

describe('weekdayOf', () => {
  it('knows the day of the third meeting', () => {
    expect(weekdayOf('2018-11-22')).toBe('torsdag');
  });

  it('agrees with the calendar of the platform', () => {
    const platform = new Intl.DateTimeFormat('da', { weekday: 'long', timeZone: 'UTC' });
    fc.assert(fc.property(dates, (date) => weekdayOf(isoDay(date)) === platform.format(date)));
  });
});

describe('formatYears', () => {
  it.each([
    [2007, 2016, '2007–2016'],
    [2019, 2019, '2019'],
    [2019, null, '2019'],
    [undefined, 2021, '2021'],
    [null, undefined, ''],
  ])('%s and %s are »%s«', (first, last, text) => expect(formatYears(first, last)).toBe(text));
});

describe('isPartialDateBefore', () => {
  it.each([
    ['2018-11-21', '2018-11-22', true],
    ['2018-11-22', '2018-11-22', false],
    ['2018-10', '2018-11-22', true],
    ['2018', '2018-11-22', false],
    ['2019', '2018-11', false],
  ])('%s before %s is %s', (date, other, expected) => expect(isPartialDateBefore(date, other)).toBe(expected));
});

describe('formatPartialDate', () => {
  it.each([
    ['2018-11-22', '22. november 2018'],
    ['2021-08-01', '1. august 2021'],
    ['2018-11', 'november 2018'],
    ['2018', '2018'],
  ])('writes %s as »%s«', (date, words) => {
    expect(formatPartialDate(date)).toBe(words);
  });

  it('writes whole days as the platform does in Danish', () => {
    const platform = new Intl.DateTimeFormat('da', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(fc.property(dates, (date) => formatPartialDate(isoDay(date)) === platform.format(date)));
  });
});

describe('the parts of a local moment', () => {
  it.each([
    ['2018-11-22T09:00', 'kl. 9.00'],
    ['2018-11-22T15:30', 'kl. 15.30'],
    ['2018-11-22T00:05', 'kl. 0.05'],
  ])('give the clock of %s as »%s«', (moment, clock) => {
    expect(formatClock(moment)).toBe(clock);
  });

  it('give its day and its clock', () => {
    expect([dayOf('2018-11-22T09:00'), clockOf('2018-11-22T09:00')]).toEqual(['2018-11-22', '09:00']);
  });
});

describe('formatClockRange', () => {
  it.each([
    ['09:30', '10:00', '9.30-10.00'],
    ['13:05', undefined, '13.05'],
    ['00:15', '09:05', '0.15-9.05'],
  ])('writes %s to %s as »%s«', (start, end, words) => expect(formatClockRange(start, end)).toBe(words));
});

describe('localDay', () => {
  it('is the day on the reader\'s own calendar, late in the evening too', () => {
    expect([localDay(new Date(2026, 0, 5)), localDay(new Date(2018, 10, 22, 23, 59))]).toEqual(['2026-01-05', '2018-11-22']);
  });
});
