import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { weekdayDate } from './weekdayDate';

const POST = 'blog/2018-11-22-tredje-moede.md';
const PAGE = 'docs/om/siden.md';

/** `start` stands in line 7 of a meeting and `weekday` in line 8. */
const meeting = (start: string, weekday: string): string =>
  page(
    'Tekst.',
    `reviewed: 2026-11-23
kind: meeting
number: 3
start: ${start}
weekday: ${weekday}
ends: [{ end: 2018-11-22T15:00, sources: [k-1] }]
venue: { name: Huset, address: Vej 1, postalCode: "6900", city: Skjern, sources: [k-1] }
invited: [Kommuner]
organiser: Netværket
agenda: [{ id: velkomst, title: Velkomst, text: Vi begynder. }]
`,
  );

const found = (body: string) => problemsOf(weekdayDate, { [PAGE]: page(body) }).map((problem) => [problem.line, problem.found]);

describe('weekday-date', () => {
  it('accepts a meeting whose weekday and date agree', () => {
    expect(problemsOf(weekdayDate, { [POST]: meeting('2018-11-22T09:00', 'torsdag') })).toEqual([]);
    expect(problemsOf(weekdayDate, { [POST]: meeting('2018-11-22T09:00', 'Torsdag') })).toEqual([]);
  });

  it('reports a meeting whose weekday and date disagree', () => {
    expect(problemsOf(weekdayDate, { [POST]: meeting('2018-11-22T09:00', 'fredag') })).toEqual([
      {
        file: POST,
        line: 8,
        rule: 'weekday-date',
        found: 'Ugedag og dato passer ikke sammen: »fredag 2018-11-22«.',
        expected: 'torsdag, for 2018-11-22 er en torsdag',
        fix: 'Slå datoen efter i kilden, og ret ugedagen eller datoen.',
      },
    ]);
  });

  it('reports a meeting that begins on another day than its file says, once', () => {
    expect(problemsOf(weekdayDate, { [POST]: meeting('2018-11-23T09:00', 'torsdag') })).toEqual([
      {
        file: POST,
        line: 7,
        rule: 'weekday-date',
        found: 'Filens navn siger 2018-11-22, men mødet begynder 2018-11-23.',
        expected: 'samme dag begge steder',
        fix: 'Omdøb filen, eller ret start.',
      },
    ]);
  });

  it.each(['blog/tredje-moede.md', 'blog/2018-02-31-tredje-moede.md'])('leaves the name %s to post-date', (file) => {
    expect(problemsOf(weekdayDate, { [file]: meeting('2018-11-22T09:00', 'torsdag') })).toEqual([]);
  });

  it('accepts weekdays and dates that agree, however they are written', () => {
    const text = 'Torsdag den 22. november 2018, torsdag d. 22. november 2018 og TORSDAG 22. November 2018.';
    expect(found(text)).toEqual([]);
  });

  it('reports a weekday in a text that disagrees with its date, at its line', () => {
    expect(problemsOf(weekdayDate, { [PAGE]: page('Mødet var i Skjern.\nDet var fredag den 22. november 2018.') })).toEqual([
      {
        file: PAGE,
        line: 6,
        rule: 'weekday-date',
        found: 'Ugedag og dato passer ikke sammen: »fredag den 22. november 2018«.',
        expected: 'torsdag, for 2018-11-22 er en torsdag',
        fix: 'Slå datoen efter i kilden, og ret ugedagen eller datoen.',
      },
    ]);
  });

  it.each(['fredag, den 22. nov. 2018', 'fre. d. 22/11 2018', 'fredag 22.11.2018'])('reads »%s« as a weekday and a date', (written) => {
    expect(found(`Mødet var ${written}.`)).toEqual([[5, `Ugedag og dato passer ikke sammen: »${written}«.`]]);
  });

  it('shows a date that runs over two lines on one', () => {
    expect(found('Mødet var fredag\nden 22. november 2018.')).toEqual([
      [5, 'Ugedag og dato passer ikke sammen: »fredag den 22. november 2018«.'],
    ]);
  });

  it('reports a day that is not in the calendar', () => {
    expect(problemsOf(weekdayDate, { [PAGE]: page('Det var lørdag den 31. februar 2018.') })).toEqual([
      {
        file: PAGE,
        line: 5,
        rule: 'weekday-date',
        found: 'Datoen findes ikke: »lørdag den 31. februar 2018«.',
        expected: 'en dag, der findes i kalenderen',
        fix: 'Slå datoen efter i kilden.',
      },
    ]);
  });

  it('does not check a weekday without a year, or a date without a weekday', () => {
    expect(found('Vi ses fredag den 22. november. Den 31. februar 2018 var en fejl, og fredag er en god dag i 2018.')).toEqual([]);
  });

  it('does not take an ordinal date for the end of a sentence', () => {
    expect(found('Det var fredag den 2. november 2018. Torsdag den 1. november 2018 var dagen før.')).toEqual([]);
    expect(found('Det var torsdag den 2. november 2018. Så.').map(([line]) => line)).toEqual([5]);
  });

  it('looks in front matter, table rows and data, but not in inline code', () => {
    const files = {
      [PAGE]: page('| fredag den 22. november 2018 |\n|---|\n\n`fredag den 22. november 2018`', 'lessons:\n  - fredag den 22. november 2018\n'),
      'src/data/vocabulary.yml': '- id: a\n  label: A\n  definition: fredag den 22. november 2018\n',
    };
    expect(problemsOf(weekdayDate, files).map(({ file, line }) => [file, line])).toEqual([
      [PAGE, 5],
      [PAGE, 7],
      ['src/data/vocabulary.yml', 3],
    ]);
  });
});
