import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallTree } from '../__fixtures__/smallTree';
import { contextOf } from '../check';
import type { Problem } from '../problem';
import { MEETING, MINUTES, problemsIn } from './__fixtures__/minutesOf';
import { wrongOrder } from './wrongOrder';

const CASE = 'docs/cases/danmark/skolen.md';
const FIGURES = 'src/data/figures/skolen.yml';

const check = (file: string, text: string): Problem[] => wrongOrder.check(contextOf(smallTree({ [file]: text }).tree));
const years = (start: number | undefined, end: number | undefined) => check(CASE, page('case', { years: { start, end } }));
const ends = (...times: readonly string[]) => check(MEETING, page('meeting', { ends: times.map((end) => ({ end, sources: ['k-1'] })) }));
const values = (value: number, to: number | undefined) => check(FIGURES, dataFile(figure('pris', { values: [{ value, to, says: 'Pris.', sources: ['k-1'] }] })));
const ACTION = (deadline: string): string => `:::action{#h-1 who="A" deadline="${deadline}"}\nTekst.\n:::`;
const due = (deadline: string) => problemsIn(wrongOrder, { [MEETING]: page('meeting'), [MINUTES]: page('minutes', {}, ACTION(deadline)) });

describe('wrong-order', () => {
  it.each([[2007, 2016], [2016, 2016], [2007, undefined], [undefined, 2016], [undefined, undefined]])('accepts a case from %s to %s', (start, end) => {
    expect(years(start, end)).toEqual([]);
  });

  it('reports a case that ends before it begins', () => {
    expect(years(2016, 2007)).toEqual([
      {
        file: CASE,
        line: 13,
        rule: 'wrong-order',
        found: 'Sagen slutter i 2007, men begynder i 2016.',
        expected: 'et slutår, der ikke ligger før 2016',
        fix: 'Slå årene efter i kilden, og ret start eller end.',
      },
    ]);
  });

  it('accepts a meeting with two ends that its sources disagree on, and one that ends the day after', () => {
    expect(ends('2018-11-22T15:45', '2018-11-22T15:30')).toEqual([]);
    expect(ends('2018-11-23T01:00')).toEqual([]);
  });

  it('reports each end of a meeting that is not after its start', () => {
    expect(ends('2018-11-22T15:45', '2018-11-22T05:30', '2018-11-22T09:00')).toEqual([
      {
        file: MEETING,
        line: 13,
        rule: 'wrong-order',
        found: 'Mødet slutter 2018-11-22T05:30, men begynder 2018-11-22T09:00.',
        expected: 'et tidspunkt efter 2018-11-22T09:00',
        fix: 'Slå tiderne efter i kilden, og ret start eller end.',
      },
      expect.objectContaining({ line: 16, found: 'Mødet slutter 2018-11-22T09:00, men begynder 2018-11-22T09:00.' }),
    ]);
  });

  it('leaves a start on another day than the name of the file to the rule on days', () => {
    expect(check(MEETING, page('meeting', { start: '2018-11-23T09:00' }))).toEqual([]);
  });

  it.each([[3, 4], [3, 3], [3, undefined], [-4, -3]])('accepts a figure from %s to %s', (value, to) => {
    expect(values(value, to)).toEqual([]);
  });

  it('reports a figure whose upper bound is the lower', () => {
    expect(values(3.5, 3)).toEqual([
      {
        file: FIGURES,
        line: 10,
        rule: 'wrong-order',
        found: 'Den øvre grænse 3 er mindre end værdien 3.5.',
        expected: 'et tal på mindst 3.5',
        fix: 'Byt om på value og to, eller ret den, der er forkert.',
      },
    ]);
  });

  it('leaves a record that failed its schema to the schema', () => {
    expect(check(CASE, page('case', { years: { start: 2016, end: 'sidste år' } }))).toEqual([]);
  });

  it.each(['2018-11-22', '2018-11-23'])('accepts an action that is due on %s, the day of the meeting or later', (deadline) => {
    expect(due(deadline)).toEqual([]);
  });

  it('reports an action that is due before the meeting that gave it', () => {
    expect(due('2018-11-21')).toEqual([
      {
        file: MINUTES,
        line: 8,
        rule: 'wrong-order',
        found: 'Handlingen »h-1« har frist 2018-11-21, men mødet var 2018-11-22.',
        expected: 'en frist, der ikke ligger før 2018-11-22',
        fix: 'Slå fristen efter i referatet, og ret deadline.',
      },
    ]);
  });

  it('says nothing of deadlines when nobody knows the day of the meeting', () => {
    expect(check(MINUTES, page('minutes', {}, ACTION('2001-01-01')))).toEqual([]);
  });
});
