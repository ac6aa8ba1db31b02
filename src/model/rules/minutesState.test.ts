import { describe, expect, it } from 'vitest';
import { MINUTES, problemsOfMinutes } from './__fixtures__/minutesOf';
import { minutesState } from './minutesState';

const check = (fields: object, body = '') => problemsOfMinutes(minutesState, fields, body);
const AWAITED = { state: 'awaiting', fillGap: ['Referatet.'] };
const NOT_EMPTY = {
  file: MINUTES,
  line: 6,
  rule: 'minutes-state',
  found: 'Referatet afventer, men har allerede punkter, beslutninger, handlinger eller en partnerrunde.',
  expected: 'en tom side, så længe referatet mangler, eller en anden tilstand',
  fix: 'Skriv state: draft, hvis referatet er kommet.',
};

describe('minutes-state', () => {
  it.each([
    ['awaited minutes that say what would fill the gap', AWAITED, 'Tekst.'],
    ['a draft with everything', { state: 'draft', partnerRound: [{ who: 'A', state: 'flag' }] }, '## A {#a}\n\n:::decision{#b-1}\nTekst.\n:::'],
    ['approved minutes with and without their day', { state: 'approved', approved: '2019-02-01' }, ''],
    ['approved minutes without their day', { state: 'approved' }, ''],
    ['an example that says so twice', { state: 'example', example: true }, ''],
  ])('accepts %s', (_what, fields, body) => {
    expect(check(fields, body)).toEqual([]);
  });

  it.each([
    ['an item', {}, '## A {#a}'],
    ['a decision', {}, ':::decision{#b-1}\nTekst.\n:::'],
    ['an action', {}, ':::action{#h-1 who="A"}\nTekst.\n:::'],
    ['a partner round', { partnerRound: [{ who: 'A', state: 'flag' }] }, ''],
  ])('reports awaited minutes with %s', (_what, fields, body) => {
    expect(check({ ...AWAITED, ...fields }, body)).toEqual([NOT_EMPTY]);
  });

  it('reports awaited minutes that do not say what would fill the gap', () => {
    expect(check({ state: 'awaiting' })).toEqual([
      {
        file: MINUTES,
        line: 6,
        rule: 'minutes-state',
        found: 'Referatet afventer, men siden siger ikke, hvad der ville udfylde hullet.',
        expected: 'mindst én linje under fillGap',
        fix: 'Tilføj fillGap med det, der mangler, og hvem der kan have det.',
      },
    ]);
  });

  it('reports a state of examples on a page that is not marked as one', () => {
    expect(check({ state: 'example' })).toEqual([
      {
        file: MINUTES,
        line: 6,
        rule: 'minutes-state',
        found: 'Tilstanden er »example«, men siden er ikke mærket som eksempel.',
        expected: 'state: example sammen med example: true',
        fix: 'Tilføj linjen example: true.',
      },
    ]);
  });

  it('reports an example in another state', () => {
    expect(check({ state: 'draft', example: true })).toEqual([
      {
        file: MINUTES,
        line: 6,
        rule: 'minutes-state',
        found: 'Siden er mærket som eksempel, men tilstanden er »draft«.',
        expected: 'state: example sammen med example: true',
        fix: 'Skriv state: example, eller slet linjen example: true.',
      },
    ]);
  });

  it('reports a day of approval on minutes that are not approved', () => {
    expect(check({ state: 'draft', approved: '2019-02-01' })).toEqual([
      {
        file: MINUTES,
        line: 6,
        rule: 'minutes-state',
        found: 'Referatet er godkendt 2019-02-01, men tilstanden er »draft«.',
        expected: 'state: approved, når approved er udfyldt',
        fix: 'Skriv state: approved, eller slet datoen.',
      },
    ]);
  });
});
