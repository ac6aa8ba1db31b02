import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, fridayOfWeek, isoWeekday } from './calendar';
import { formatPartialDate, weekdayOf } from './dates';
import { findDates, readDate, type DateContext } from './findDates';
import HELD_BACK from './__fixtures__/datesHeldBack.json';

const meeting: DateContext = { day: '2019-03-05', lies: 'after' };

describe('findDates', () => {
  it.each([
    'd. 5/3-19',
    'd. 5/3 2019',
    '5/3-2019',
    '5/3/19',
    'den 5. marts 2019',
    'tirsdag den 5. marts 2019',
    'Tirsdag d. 5. marts 2019',
    'tirs. d. 5/3-19',
    '5. mar. 2019',
    '5 marts 2019',
    '5.3.2019',
    '05.03.19',
    '05-03-2019',
    '5. 3. 2019',
    '2019-03-05',
    '5. marts, 2019',
    "5. marts '19",
  ])('reads »%s« as a whole date', (text) => {
    expect(findDates(`Frist: ${text}.`)).toEqual([{ day: '2019-03-05', text, offset: 7, guess: null }]);
  });

  it.each([
    ['5/4', '2019-04-05', 'året står ikke i teksten'],
    ['d. 5.4.', '2019-04-05', 'året står ikke i teksten'],
    ['1. februar', '2020-02-01', 'året står ikke i teksten'],
    ['fredag den 5. april', '2019-04-05', 'året står ikke i teksten, men dagen er en fredag i 2019'],
    ['onsdag den 6. marts 2018', '2018-03-06', 'teksten siger onsdag, men dagen er en tirsdag'],
    ['uge 12', '2019-03-22', 'fredag i uge 12; året står ikke i teksten'],
    ['uge 12, 2019', '2019-03-22', 'fredag i uge 12'],
    ['uge 12-14', '2019-04-05', 'fredag i uge 14; året står ikke i teksten'],
    ['uge 2', '2020-01-10', 'fredag i uge 2; året står ikke i teksten'],
    ['ultimo marts', '2019-03-31', 'månedens sidste dag; året står ikke i teksten'],
    ['ult. marts', '2019-03-31', 'månedens sidste dag; året står ikke i teksten'],
    ['i morgen', '2019-03-06', 'regnet fra mødet den 2019-03-05'],
    ['medio april 2019', '2019-04-15', 'månedens midte'],
    ['primo maj', '2019-05-01', 'månedens første dag; året står ikke i teksten'],
    ['slutningen af juni', '2019-06-30', 'månedens sidste dag; året står ikke i teksten'],
    ['april 2019', '2019-04-30', 'månedens sidste dag'],
    ['2. kvartal', '2019-06-30', 'kvartalets sidste dag; året står ikke i teksten'],
    ['årsskiftet', '2019-12-31', 'årets sidste dag; året står ikke i teksten'],
    ['fredag', '2019-03-08', 'den første efter mødet'],
    ['tirsdag', '2019-03-12', 'den første efter mødet'],
    ['om 14 dage', '2019-03-19', 'regnet fra mødet den 2019-03-05'],
    ['om to uger', '2019-03-19', 'regnet fra mødet den 2019-03-05'],
  ])('reads »%s« as %s and says what it guessed', (text, day, guess) => {
    expect(findDates(`senest ${text}`, meeting)).toEqual([{ day, text, offset: 7, guess }]);
  });

  it('knows the next meeting when it is told its day', () => {
    expect(readDate('til næste møde', meeting)).toBeNull();
    expect(readDate('til næste møde', { ...meeting, nextMeeting: '2019-06-06' })).toEqual({
      day: '2019-06-06',
      text: 'næste møde',
      offset: 4,
      guess: 'dagen for næste møde',
    });
  });

  it('takes the year nearest to the day, and that in which the weekday fits', () => {
    expect(readDate('22. nov.', { day: '2019-01-02', lies: 'nearest' })?.day).toBe('2018-11-22');
    expect(readDate('torsdag 22. nov.', { day: '2020-01-02', lies: 'nearest' })).toEqual({
      day: '2018-11-22',
      text: 'torsdag 22. nov.',
      offset: 0,
      guess: 'året står ikke i teksten, men dagen er en torsdag i 2018',
    });
  });

  it('finds each date at its place', () => {
    expect(findDates('Mødet d. 5/3-19 og senest 1. maj.', meeting).map(({ day, offset }) => [day, offset])).toEqual([
      ['2019-03-05', 6],
      ['2019-05-01', 26],
    ]);
  });

  it.each(['31/2-2019', 'den 31. april 2019', 'uge 54', 'kl. 9.30', '3.1 Charter', 'punkt 3', '1.200 kr.', '12-14', 'hurtigst muligt', 'løbende', 'Frederiksdag'])(
    'finds no date in »%s«',
    (text) => {
      expect(findDates(text, meeting)).toEqual([]);
    },
  );

  it.each(['5/4', 'uge 12', 'fredag', 'ultimo marts'])('leaves »%s« alone without a context', (text) => {
    expect(findDates(text)).toEqual([]);
  });

  const days = fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2069-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

  it('reads back every date in every whole form', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const forms = [
          day,
          `${weekdayOf(day)} den ${formatPartialDate(day)}`,
          `${Number(date)}/${Number(month)}-${year.slice(2)}`,
          `${date}.${month}.${year}`,
          `d. ${Number(date)}/${Number(month)} ${year}`,
        ];
        expect(forms.map((form) => readDate(form))).toEqual(forms.map((text) => ({ day, text, offset: 0, guess: null })));
      }),
    );
  });

  it('puts a date without a year within a year after the meeting', () => {
    fc.assert(
      fc.property(days, days, (day, wanted) => {
        const [, month = '', date = ''] = wanted.split('-');
        const found = readDate(`${Number(date)}/${Number(month)}`, { day, lies: 'after' })?.day ?? '';
        expect(found >= day && daysBetween(day, found) <= (wanted.endsWith('-02-29') ? 2922 : 366)).toBe(true);
      }),
    );
  });
});

describe('dates held back while the forms were written', () => {
  it.each(HELD_BACK.map(({ text, day }) => [text, day] as const))('»%s« is %s', (text, day) => {
    expect(readDate(text, meeting)?.day ?? null).toBe(day);
  });
});

describe('the calendar', () => {
  it('counts weeks as Danes do', () => {
    expect([fridayOfWeek(2019, 1), fridayOfWeek(2020, 53), fridayOfWeek(2019, 53), fridayOfWeek(2021, 1)]).toEqual([
      '2019-01-04',
      '2021-01-01',
      null,
      '2021-01-08',
    ]);
  });

  it('counts days over months and backwards, Monday first', () => {
    expect([addDays('2019-02-27', 3), addDays('2019-01-01', -1), isoWeekday('2019-03-05'), isoWeekday('2019-03-10')]).toEqual(['2019-03-02', '2018-12-31', 2, 7]);
  });
});
