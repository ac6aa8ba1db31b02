import { describe, expect, it } from 'vitest';
import { page } from '../__fixtures__/smallTree';
import type { Problem } from '../problem';
import { MEETING, problemsIn } from './__fixtures__/minutesOf';
import { agendaTimes } from './agendaTimes';

type Times = readonly [start: string | undefined, end?: string];

/** What the rule says of a meeting from 9.00 to 15.30 whose items have these times; `fields` win. */
function check(times: readonly Times[], fields: object = {}): Problem[] {
  const agenda = times.map(([start, end], index) => ({ id: `punkt-${index + 1}`, title: `Nr. ${index + 1}`, start, end, text: 'Tekst.' }));
  return problemsIn(agendaTimes, { [MEETING]: page('meeting', { agenda, ...fields }) });
}

const endsAt = (...ends: readonly string[]): object => ({ ends: ends.map((end) => ({ end, sources: ['k-1'] })) });

describe('agenda-times', () => {
  it.each<[string, readonly Times[]]>([
    ['without times', [[undefined], [undefined]]],
    ['with times of some items only', [['09:00', '09:30'], [undefined], ['10:00']]],
    ['from the first minute of the meeting to the last', [['09:00', '12:00'], ['12:00', '15:30'], ['15:30']]],
    ['with tracks side by side', [['10:00', '12:00'], ['10:00', '11:30'], ['11:00']]],
  ])('accepts an agenda %s', (_name, times) => {
    expect(check(times)).toEqual([]);
  });

  it('reports an end without a start, whole', () => {
    expect(check([[undefined, '10:00']])).toEqual([
      {
        file: MEETING,
        line: 26,
        rule: 'agenda-times',
        found: 'Punktet »Nr. 1« har end, men ikke start.',
        expected: 'start sammen med end, eller ingen af dem',
        fix: 'Tilføj start, eller slet end.',
      },
    ]);
  });

  it.each<[readonly Times[], string, string, string]>([
    [[['08:30']], 'Punktet »Nr. 1« begynder 08:30, men mødet begynder 09:00.', 'et klokkeslæt, der ikke ligger før 09:00', 'Slå tiderne efter i kilden, og ret punktets start eller mødets.'],
    [[['15:31']], 'Punktet »Nr. 1« begynder 15:31, men mødet slutter 15:30.', 'et klokkeslæt, der ikke ligger efter 15:30', 'Slå tiderne efter i kilden, og ret punktets start eller mødets ends.'],
    [[['15:00', '16:00']], 'Punktet »Nr. 1« slutter 16:00, men mødet slutter 15:30.', 'et klokkeslæt, der ikke ligger efter 15:30', 'Slå tiderne efter i kilden, og ret punktets end eller mødets ends.'],
    [[['10:00'], [undefined], ['09:30']], 'Punktet »Nr. 3« begynder 09:30, men punktet før det begynder 10:00.', 'et klokkeslæt, der ikke ligger før 10:00', 'Ret start, eller flyt punktet, så dagsordenen følger klokken.'],
    [[['10:00', '10:00']], 'Punktet »Nr. 1« slutter 10:00, men begynder 10:00.', 'et klokkeslæt efter 10:00', 'Slå tiderne efter i kilden, og ret start eller end.'],
  ])('reports %j', (times, found, expected, fix) => {
    expect(check(times)).toEqual([expect.objectContaining({ found, expected, fix })]);
  });

  it('holds items against the latest end where the sources disagree', () => {
    expect(check([['15:40']], endsAt('2018-11-22T15:30', '2018-11-22T15:45'))).toEqual([]);
  });

  it('names one wrong time once, and not the items after it', () => {
    expect(check([['19:00'], ['09:30'], ['10:00']])).toHaveLength(1);
  });

  it('leaves a meeting that ends before it begins to the rule on order', () => {
    expect(check([['10:00']], endsAt('2018-11-22T03:30'))).toEqual([]);
  });

  it('compares no clocks of a meeting that runs past midnight', () => {
    expect(check([['23:00', '00:30'], ['00:30']], endsAt('2018-11-23T01:00'))).toEqual([]);
    expect(check([[undefined, '00:30']], endsAt('2018-11-23T01:00'))).toHaveLength(1);
  });
});
