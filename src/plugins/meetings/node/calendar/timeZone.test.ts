import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { joinLines } from './contentLines';
import { MINUTE } from './moments';
import { timeZoneLines, type Years } from './timeZone';
import { offsetsOf } from './transitions';

/** The zone as another program reads it off the file. */
function readZone(timeZone: string, years: Years): ICAL.Timezone {
  return new ICAL.Timezone({ component: ICAL.Component.fromString(joinLines(timeZoneLines(timeZone, years))), tzid: timeZone });
}

it('the rules of Copenhagen are those of its summer time', () => {
  expect(timeZoneLines('Europe/Copenhagen', { first: 2018, last: 2018 })).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Copenhagen',
    'BEGIN:DAYLIGHT',
    'DTSTART:20170326T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20171029T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

describe('a zone', () => {
  it('without summer time has one rule that always holds', () => {
    expect(timeZoneLines('Asia/Kolkata', { first: 2020, last: 2021 })).toEqual([
      'BEGIN:VTIMEZONE', 'TZID:Asia/Kolkata',
      'BEGIN:STANDARD', 'DTSTART:20190101T053000', 'TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530', 'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('that counts from the beginning of the month is told by that', () => {
    const rules = timeZoneLines('America/New_York', { first: 2018, last: 2018 }).filter((line) => line.startsWith('RRULE'));
    expect(rules).toEqual(['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU']);
  });

  it('that ended its summer time has a rule with an end', () => {
    const rules = timeZoneLines('America/Sao_Paulo', { first: 2010, last: 2024 }).filter((line) => line.startsWith('RRULE'));
    expect(rules).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=3SU;UNTIL=20171015T030000Z');
  });
});

const ZONES = [
  'Europe/Copenhagen', 'Atlantic/Faroe', 'America/Nuuk', 'Atlantic/Reykjavik', 'Europe/Amsterdam', 'Europe/London', 'Europe/Dublin',
  'America/New_York', 'America/Sao_Paulo', 'America/St_Johns', 'Australia/Lord_Howe', 'Australia/Sydney', 'Asia/Tehran',
  'Africa/Casablanca', 'Europe/Istanbul', 'Europe/Moscow', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC',
];

it.each(ZONES)('another program reads the times of %s as the platform has them, from 2011 to 2027', (name) => {
  const zone = readZone(name, { first: 2011, last: 2027 });
  const offsetAt = offsetsOf(name);
  const anyMoment = fc.date({ min: new Date('2011-01-02'), max: new Date('2027-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(anyMoment, (date) => {
      const moment = Math.floor(date.getTime() / MINUTE) * MINUTE;
      const offset = offsetAt(moment);
      const time = ICAL.Time.fromJSDate(new Date(moment + offset * MINUTE), true);
      time.zone = zone;
      // Of an hour that comes twice the clock alone does not tell which is meant.
      const isTwice = [-180, -60, -30, 30, 60, 180].some((shift) => offsetAt(moment + shift * MINUTE) !== offset);
      if (!isTwice) expect(time.toUnixTime() * 1000).toBe(moment);
    }),
    { numRuns: 300 },
  );
});
