import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { uidOf, type Calendar, type CalendarEntry, type TimeSpan } from './calendar';
import { calendarFile } from './calendarFile';

const COPENHAGEN = { timeZone: 'Europe/Copenhagen' };

const entry = (fields: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'moede-skjern@videnbank.example',
  when: { start: '2018-11-22T09:00', end: '2018-11-22T15:45', ...COPENHAGEN },
  title: 'Møde i Skjern; nu, "igen"',
  description: 'Program:\n- Æbler, pærer\n- C:\\',
  location: 'Innovest, Ånumvej 28, 6900 Skjern',
  url: 'https://videnbank.example/moeder/skjern/',
  status: 'confirmed',
  changed: '2026-11-23',
  ...fields,
});

const calendar = (...entries: CalendarEntry[]): Calendar => ({ name: 'Møder', description: 'Netværkets møder', feed: null, entries });

/** The entries as another program reads them. */
function readEntries(file: string): ICAL.Event[] {
  return ICAL.Component.fromString(file).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** Start and end in universal time, as another program reads them. */
function readSpan(when: TimeSpan): string[] {
  const [event] = readEntries(calendarFile(calendar(entry({ when }))));
  return [event?.startDate, event?.endDate].map((time) => time?.toJSDate().toISOString().slice(0, 16) ?? '');
}

describe('a calendar file', () => {
  it('has all of an entry, in the order of the standard', () => {
    const lines = calendarFile(calendar(entry())).split('\r\n');
    expect(lines.slice(0, 9)).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Videnbank for cirkulære kommuner//Kalender//DA', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
      'NAME:Møder', 'X-WR-CALNAME:Møder', 'DESCRIPTION:Netværkets møder', 'X-WR-CALDESC:Netværkets møder',
    ]);
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:moede-skjern@videnbank.example',
      'DTSTAMP:20261123T000000Z',
      'LAST-MODIFIED:20261123T000000Z',
      'SEQUENCE:3248',
      'DTSTART;TZID=Europe/Copenhagen:20181122T090000',
      'DTEND;TZID=Europe/Copenhagen:20181122T154500',
      'SUMMARY:Møde i Skjern\\; nu\\, "igen"',
      'DESCRIPTION:Program:\\n- Æbler\\, pærer\\n- C:\\\\',
      'LOCATION:Innovest\\, Ånumvej 28\\, 6900 Skjern',
      'URL:https://videnbank.example/moeder/skjern/',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives its texts to another program as they were', () => {
    const [read] = readEntries(calendarFile(calendar(entry())));
    const { title, description, location, uid } = entry();
    expect([read?.summary, read?.description, read?.location, read?.uid, read?.sequence]).toEqual([title, description, location, uid, 3248]);
  });

  it('that is fetched again says from where and how often', () => {
    const file = calendarFile({ ...calendar(entry()), feed: 'https://videnbank.example/moeder/kalender.ics' });
    expect(file).toContain('\r\nSOURCE;VALUE=URI:https://videnbank.example/moeder/kalender.ics\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n');
  });

  it('is the same each time', () => {
    expect(calendarFile(calendar(entry()))).toBe(calendarFile(calendar(entry())));
  });

  it('counts a later review as a later revision', () => {
    const sequences = ['2018-01-01', '2026-11-23', '2026-11-24'].map((changed) => readEntries(calendarFile(calendar(entry({ changed }))))[0]?.sequence);
    expect(sequences).toEqual([0, 3248, 3249]);
  });

  it('marks what is not settled', () => {
    expect(calendarFile(calendar(entry({ status: 'tentative' })))).toContain('STATUS:TENTATIVE');
  });

  it('keeps nobody busy with what was called off', () => {
    const lines = calendarFile(calendar(entry({ status: 'cancelled' }))).split('\r\n');
    expect(lines).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'TRANSP:TRANSPARENT']));
  });

  it('has the rules of each zone once, for all the years of its entries', () => {
    const spans = [['2020-05-04', 'Europe/Copenhagen'], ['2018-05-04', 'Europe/Copenhagen'], ['2019-05-04', 'Europe/Amsterdam']] as const;
    const entries = spans.map(([day, timeZone]) => entry({ when: { start: `${day}T10:00`, end: `${day}T11:00`, timeZone } }));
    const file = calendarFile(calendar(...entries));
    expect(file.match(/TZID:.*/g)).toEqual(['TZID:Europe/Copenhagen', 'TZID:Europe/Amsterdam']);
    expect(file.match(/DTSTART:\d{4}/g)).toEqual(['DTSTART:2017', 'DTSTART:2017', 'DTSTART:2018', 'DTSTART:2018']);
  });
});

it('the id of an entry is made of its name and of nothing that changes, the host included', () => {
  expect(uidOf('moede-skjern')).toBe('moede-skjern@videnbank-for-cirkulaere-kommuner');
});

describe('in Copenhagen another program reads', () => {
  it.each([
    ['2018-03-24T01:30', '2018-03-24T00:30'],
    ['2018-03-24T02:30', '2018-03-24T01:30'],
    ['2018-03-24T03:30', '2018-03-24T02:30'],
    ['2018-03-25T01:30', '2018-03-25T00:30'],
    // The clocks go from 2.00 to 3.00: what no clock shows is read by the offset before.
    ['2018-03-25T02:30', '2018-03-25T01:30'],
    ['2018-03-25T03:30', '2018-03-25T01:30'],
    ['2018-03-26T01:30', '2018-03-25T23:30'],
    ['2018-03-26T02:30', '2018-03-26T00:30'],
    ['2018-03-26T03:30', '2018-03-26T01:30'],
    ['2018-10-27T01:30', '2018-10-26T23:30'],
    ['2018-10-27T02:30', '2018-10-27T00:30'],
    ['2018-10-27T03:30', '2018-10-27T01:30'],
    ['2018-10-28T01:30', '2018-10-27T23:30'],
    // The clocks go from 3.00 back to 2.00: of what they show twice the first is meant.
    ['2018-10-28T02:30', '2018-10-28T00:30'],
    ['2018-10-28T03:30', '2018-10-28T02:30'],
    ['2018-10-29T01:30', '2018-10-29T00:30'],
    ['2018-10-29T02:30', '2018-10-29T01:30'],
    ['2018-10-29T03:30', '2018-10-29T02:30'],
  ])('a meeting of %s as beginning at %sZ', (start, expected) => {
    expect(readSpan({ start, end: `${start.slice(0, 10)}T16:00`, ...COPENHAGEN })[0]).toBe(expected);
  });

  it('a meeting through the night of a change as long as it is', () => {
    expect(readSpan({ start: '2018-03-24T22:00', end: '2018-03-25T06:00', ...COPENHAGEN })).toEqual(['2018-03-24T21:00', '2018-03-25T04:00']);
    expect(readSpan({ start: '2018-10-27T22:00', end: '2018-10-28T06:00', ...COPENHAGEN })).toEqual(['2018-10-27T20:00', '2018-10-28T05:00']);
  });

  it('a meeting over new year at the right hours', () => {
    expect(readSpan({ start: '2018-12-31T22:00', end: '2019-01-01T02:00', ...COPENHAGEN })).toEqual(['2018-12-31T21:00', '2019-01-01T01:00']);
  });
});

it('another zone is read by its own rules', () => {
  expect(readSpan({ start: '2018-11-22T09:00', end: '2018-11-22T10:00', timeZone: 'America/New_York' })).toEqual(['2018-11-22T14:00', '2018-11-22T15:00']);
  expect(readSpan({ start: '2018-07-02T09:00', end: '2018-07-02T10:00', timeZone: 'America/Nuuk' })).toEqual(['2018-07-02T11:00', '2018-07-02T12:00']);
});
