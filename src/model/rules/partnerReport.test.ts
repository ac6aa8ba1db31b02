import { describe, expect, it } from 'vitest';
import { MINUTES, problemsOfMinutes } from './__fixtures__/minutesOf';
import { partnerReport } from './partnerReport';

const check = (fields: object) => problemsOfMinutes(partnerReport, fields);
const round = (...partnerRound: readonly object[]) => check({ partnerRound });
const problem = (line: number, found: string, expected: string, fix: string) => ({ file: MINUTES, line, rule: 'partner-report', found, expected, fix });

const EITHER = 'enten municipality med id på en kommunes side eller who med et navn';
const NAMELESS = (line: number) => problem(line, 'Posten siger ikke, hvem den handler om.', EITHER, 'Tilføj municipality eller who.');
const NO_SOURCE = (line: number) => problem(line, 'Posten har ingen kilde.', 'mindst én kilde til det, en virkelig kommune har fortalt', 'Tilføj sources med id på kilden, fx referatet.');

describe('partner-report', () => {
  it('accepts what municipalities told with its source, and those that were not there without any', () => {
    const told = [
      { municipality: 'kommune-a', state: 'reported', status: 'Nyt.', sources: ['k-1'] },
      { who: 'Kommune B', state: 'flag', sources: ['k-1'] },
      { who: 'Kommune C', state: 'absent' },
    ];
    expect(check({ participants: [{ municipality: 'kommune-a' }, { who: 'Kommune B', role: 'Projektleder' }], absent: [{ who: 'Kommune C' }], partnerRound: told })).toEqual([]);
  });

  it('asks no source of an example', () => {
    expect(check({ state: 'example', example: true, partnerRound: [{ who: 'Kommune A', state: 'flag' }, { who: 'Kommune B', state: 'reported', status: 'Nyt.' }] })).toEqual([]);
  });

  it('asks no source of a draft, which may come before the minutes that it will point to', () => {
    expect(check({ draft: true, partnerRound: [{ who: 'Kommune A', state: 'flag' }, { who: 'Kommune B', state: 'reported', status: 'Nyt.' }] })).toEqual([]);
  });

  it('reports those that are not named, once each', () => {
    const nameless = { state: 'absent' };
    expect(check({ participants: [{ role: 'Referent' }], absent: [{ role: 'Formand' }], partnerRound: [nameless, nameless] })).toEqual([
      NAMELESS(8), NAMELESS(10), NAMELESS(12), NAMELESS(13),
    ]);
  });

  it('reports those that are named twice over', () => {
    expect(check({ participants: [{ municipality: 'kommune-a', who: 'Kommune A' }] })).toEqual([
      problem(8, 'Posten har både municipality og who.', EITHER, 'Slet who.'),
    ]);
  });

  it('reports news without a word of what they are', () => {
    expect(round({ who: 'Kommune A', state: 'reported', sources: ['k-1'] })).toEqual([
      problem(8, 'Kommunen har fortalt nyt, men posten siger ikke hvad.', 'en status, når state er reported', 'Skriv status, eller brug state: flag.'),
    ]);
  });

  it.each([
    { state: 'reported', status: 'Nyt.' },
    { state: 'flag' },
    { state: 'absent', status: 'Sendte en hilsen.' },
  ])('reports what no source says of a real municipality: %j', (report) => {
    expect(round({ who: 'Kommune A', ...report })).toEqual([NO_SOURCE(8)]);
  });

  it('reports a municipality that stands twice in one round', () => {
    const report = { who: 'Kommune A', state: 'absent' };
    expect(round(report, { ...report, who: 'Kommune B' }, report)).toEqual([
      problem(12, '»Kommune A« står to gange i partnerrunden.', 'én post for hver kommune', 'Slå de to poster sammen.'),
    ]);
  });
});
