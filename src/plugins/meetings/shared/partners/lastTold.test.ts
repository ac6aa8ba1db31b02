import { describe, expect, it } from 'vitest';
import { ROUNDS } from './__fixtures__/someRounds';
import { lastTold } from './lastTold';

const told = (municipality: string, id: string, day: string): string => {
  const last = lastTold(municipality, { id, day }, ROUNDS);
  return last === null ? 'intet' : `${last.meeting.id}: ${last.report.state}`;
};

describe('what a municipality told last', () => {
  it('is what it told at the meeting, or at the latest before it', () => {
    expect(told('skive', 'femte', '2019-11-01')).toBe('femte: reported');
    expect(told('skive', 'sjette', '2021-01-01')).toBe('femte: reported');
    expect(told('skive', 'andet', '2019-05-01')).toBe('fjerde: flag');
  });

  it('is nothing of what came later, or on the same day elsewhere', () => {
    expect(told('skive', 'tredje', '2018-11-22')).toBe('intet');
    expect(told('skive', 'andet', '2019-03-21')).toBe('intet');
    expect(told('aarhus', 'femte', '2019-11-01')).toBe('intet');
  });

  it('is news rather than that it was absent', () => {
    expect(told('horsens', 'femte', '2019-11-01')).toBe('fjerde: reported');
    const { reports, ...others } = ROUNDS;
    expect(lastTold('horsens', { id: 'femte', day: '2019-11-01' }, { ...others, reports: reports.slice(0, 3) })?.report.state).toBe('absent');
  });
});
