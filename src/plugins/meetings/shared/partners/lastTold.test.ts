import { describe, expect, it } from 'vitest';
import { ROUNDS } from './__fixtures__/someRounds';
import { lastTold, whenTold } from './lastTold';
import type { PartnerMeeting, PartnerReport } from './partnerRounds';

const told = (municipality: string, id: string, day: string): string => {
  const last = lastTold(municipality, { id, day }, ROUNDS);
  return last === null ? 'intet' : `${last.meeting.id}: ${last.report.state}`;
};

describe('what a municipality told last', () => {
  it('is what it told at the latest meeting before', () => {
    expect(told('skive', 'sjette', '2021-01-01')).toBe('femte: reported');
    expect(told('skive', 'andet', '2019-05-01')).toBe('fjerde: flag');
  });

  it('is never what it told at the meeting itself, which comes after', () => {
    expect(told('skive', 'femte', '2019-11-01')).toBe('fjerde: flag');
    expect(told('skive', 'fjerde', '2019-03-21')).toBe('intet');
    expect(told('kommune-a', 'eksempelmoede', '2020-01-01')).toBe('intet');
  });

  it('is nothing of what came later, or on the same day elsewhere', () => {
    expect(told('skive', 'tredje', '2018-11-22')).toBe('intet');
    expect(told('skive', 'andet', '2019-03-21')).toBe('intet');
    expect(told('aarhus', 'femte', '2019-11-01')).toBe('intet');
  });

  it('is news rather than that it was absent', () => {
    expect(told('horsens', 'sjette', '2021-01-01')).toBe('fjerde: reported');
    const { reports, ...others } = ROUNDS;
    expect(lastTold('horsens', { id: 'sjette', day: '2021-01-01' }, { ...others, reports: reports.slice(0, 3) })?.report.state).toBe('absent');
  });

  it('stands below a heading that says how old it is', () => {
    const [, , absent, flag] = ROUNDS.reports as [PartnerReport, PartnerReport, PartnerReport, PartnerReport];
    const [example, fifth] = ROUNDS.meetings as [PartnerMeeting, PartnerMeeting];
    expect(whenTold({ report: flag, meeting: fifth })).toBe('Sidst fortalt, 1. november 2019');
    expect(whenTold({ report: absent, meeting: fifth })).toBe('Sidste runde, 1. november 2019');
    expect(whenTold({ report: flag, meeting: { ...example, day: null } })).toBe('Sidst fortalt, Vintermøde');
  });
});
