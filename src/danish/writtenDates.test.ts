import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPartialDate, MONTHS, weekdayOf } from './dates';
import { findWrittenDates, monthAtStart } from './writtenDates';

const dates = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true });
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

describe('findWrittenDates', () => {
  it.each([
    ['torsdag den 22. november 2018', 'torsdag'],
    ['Torsdag d. 22. november 2018', 'torsdag'],
    ['torsdag 22. november 2018', 'torsdag'],
    ['LØRDAG DEN 22. NOVEMBER 2018', 'lørdag'],
    ['søndag\u00a0den 22.november 2018', 'søndag'],
    ['torsdag, den 22. november 2018', 'torsdag'],
    ['torsdag,\nden 22. november\n2018', 'torsdag'],
    ['torsdag den 22 november 2018', 'torsdag'],
    ['torsdag den 22. nov. 2018', 'torsdag'],
    ['torsdag d. 22. nov 2018', 'torsdag'],
    ['Torsdag d.22.11.2018', 'torsdag'],
    ['torsdag 22. 11. 2018', 'torsdag'],
    ['torsdag den 22/11 2018', 'torsdag'],
    ['torsdag d. 22/11-2018', 'torsdag'],
    ['torsdag\u202f22/11/2018', 'torsdag'],
    ['torsdag 22-11-2018', 'torsdag'],
    ['tors. d. 22/11 2018', 'torsdag'],
    ['Tor. 22. november 2018', 'torsdag'],
    ['tirs. den 22. nov. 2018', 'tirsdag'],
    ['man. d. 22/11 2018', 'mandag'],
    ['LØR. D. 22/11 2018', 'lørdag'],
  ])('reads »%s«', (text, weekday) => {
    expect(findWrittenDates(text)).toEqual([{ weekday, day: '2018-11-22', text, offset: 0 }]);
  });

  it('finds each date at its place', () => {
    expect(findWrittenDates('Fra mandag den 1. april 2019 til fredag den 5. april 2019.')).toEqual([
      { weekday: 'mandag', day: '2019-04-01', text: 'mandag den 1. april 2019', offset: 4 },
      { weekday: 'fredag', day: '2019-04-05', text: 'fredag den 5. april 2019', offset: 33 },
    ]);
  });

  it('has no day for a date that does not exist', () => {
    expect(findWrittenDates('onsdag den 29. februar 2023')).toEqual([
      { weekday: 'onsdag', day: null, text: 'onsdag den 29. februar 2023', offset: 0 },
    ]);
  });

  it.each([
    ['sept.', 9],
    ['sep', 9],
    ['mar.', 3],
    ['maj', 5],
    ['jun.', 6],
    ['jul.', 7],
  ])('knows the month »%s«', (month, number) => {
    expect(findWrittenDates(`torsdag den 2. ${month} 2018`).map(({ day }) => day)).toEqual([`2018-0${number}-02`]);
  });

  it.each(['lørdag 31/2 2018', 'lørdag den 31. feb. 2018', 'lørdag 22.13.2018', 'lørdag den 0.11.2018'])('has no day for »%s«', (text) => {
    expect(findWrittenDates(text).map(({ day }) => day)).toEqual([null]);
  });

  it.each([
    ['a word that ends like a weekday', 'påskelørdag den 22. november 2018'],
    ['a word that ends in a short one', 'Skriv til Norman. 22. november 2018 er fristen.'],
    ['a pronoun without full stop', 'Her mødte man 22. november 2018 op.'],
    ['a pronoun at the end of a sentence', 'Det kan man. Den 22. november 2018 skete det.'],
    ['a year of two digits, which may be a day', 'torsdag 22/11-24'],
    ['a clock time', 'torsdag 22/11 kl. 18.30'],
    ['a day and a number of five digits', 'torsdag 22.11.20189'],
    ['days and no month', 'torsdag 22.-23. november 2018'],
  ])('passes over %s', (_what, text) => {
    expect(findWrittenDates(text)).toEqual([]);
  });

  it('passes over a date without a weekday and a weekday without a year', () => {
    expect(findWrittenDates('Den 22. november 2018 og torsdag den 22. november.')).toEqual([]);
  });

  it('reads back every date that is written out', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const day = isoDay(date);
        const text = `${weekdayOf(day)} den ${formatPartialDate(day)}`;
        expect(findWrittenDates(`Mødet er ${text}.`)).toEqual([{ weekday: weekdayOf(day), day, text, offset: 9 }]);
      }),
    );
  });

  const notations = fc.constantFrom(
    (weekday: string, [year, month, day]: readonly string[]) => `${weekday} d. ${day}/${month} ${year}`,
    (weekday: string, [year, month, day]: readonly string[]) => `${weekday}, den ${day}.${month}.${year}`,
    (weekday: string, [year, month, day]: readonly string[]) => `${weekday.replace('dag', '.')} ${Number(day)}/${Number(month)}-${year}`,
  );

  it('reads back every date that is written with numbers', () => {
    fc.assert(
      fc.property(dates, notations, (date, write) => {
        const day = isoDay(date);
        const text = write(weekdayOf(day), day.split('-'));
        expect(findWrittenDates(`Mødet er ${text}.`)).toEqual([{ weekday: weekdayOf(day), day, text, offset: 9 }]);
      }),
    );
  });
});

describe('monthAtStart', () => {
  it.each([
    ['december 2010, da forslaget vises', 'december 2010'],
    ['december\n2010', 'december\n2010'],
    ['December 2010', 'December 2010'],
    ['dec. 2010', 'dec. 2010'],
    ['sept 2010', 'sept 2010'],
    ['dec. viste de det', 'dec.'],
    ['april, da det skete', 'april'],
    ['maj blev huset åbnet', 'maj'],
    ['marts', 'marts'],
    ['april–3. maj', 'april'],
  ])('reads »%s«', (text, month) => {
    expect(monthAtStart(text)).toBe(month);
  });

  it.each(MONTHS)('knows %s', (month) => {
    expect(monthAtStart(`${month} blev huset åbnet`)).toBe(month);
  });

  it.each([
    'Marts er den travleste måned',
    'Marts-udgaven',
    'marts-udgaven',
    'marts/april-udgaven',
    'Marts 2018-udgaven',
    'Maj',
    'martsmøder',
    'jul i Skjern',
    'I marts 2018',
    '',
  ])('passes over »%s«', (text) => {
    expect(monthAtStart(text)).toBeNull();
  });
});
