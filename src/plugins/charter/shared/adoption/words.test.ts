import { describe, expect, it } from 'vitest';
import { describeEarlier, describeStanding, describeStep } from './words';

const ROWS = (...statuses: string[]) => statuses.map((status) => ({ town: { id: status, name: status, address: '/' }, status, versions: status === 'unknown' ? [] : [{ version: { id: 'v', label: 'V', address: '/' }, last: { status, label: status, date: null, body: null, agenda: null, note: null, sources: [] }, earlier: [], reservations: [] }] }));
const standing = (statuses: readonly string[], kind: { isTemplate?: boolean; isExample?: boolean } = {}): string => describeStanding({ rows: ROWS(...statuses), isTemplate: false, isExample: false, ...kind });

describe('a step in words', () => {
  it.each([
    [{ status: 'adopted', date: '2026-06-18', body: 'Byrådet' }, 0, ' den 18. juni 2026, Byrådet.'],
    [{ status: 'adopted-with-reservations', date: '2026-06', body: 'Byrådet' }, 2, ' i juni 2026, Byrådet. 2 forbehold.'],
    [{ status: 'adopted', date: null, body: null }, 0, '. Ikke oplyst: dagen og hvem der besluttede det.'],
    [{ status: 'declined', date: '2026', body: null }, 0, ' i 2026. Ikke oplyst: hvem der besluttede det.'],
    [{ status: 'taken-home', date: null, body: null }, 0, '.'],
  ])('%o reads »%s%s«', (step, reservations, words) => {
    expect(describeStep(step, reservations)).toBe(words);
  });

  it('follows what came before it', () => {
    expect(describeEarlier([{ label: 'Taget med hjem', date: '2026-04-15' }, { label: 'Under behandling', date: null }])).toBe('Taget med hjem den 15. april 2026, under behandling.');
  });
});

describe('where all stand', () => {
  it('counts those who have adopted a version, and says how many nothing is known of', () => {
    expect(standing(['adopted', 'adopted-with-reservations', 'declined', 'unknown'])).toBe('2 af 4 kommuner har vedtaget en version. For 1 er det ikke oplyst.');
    expect(standing(['declined'])).toBe('Ingen kilde viser, at en kommune har vedtaget en version.');
  });

  it('says plainly that nothing is known, and what is only an example', () => {
    expect(standing(['unknown'])).toMatch(/^Ingen kilde, vi har læst, viser, hvad kommunerne gjorde med charteret\./);
    expect(standing([], { isTemplate: true })).toBe('Ingen kilde, vi har læst, viser, at en kommune har vedtaget skabelonen.');
    expect(standing(['adopted'], { isTemplate: true })).toBe('1 kommune har vedtaget en version.');
    expect(standing(['adopted'], { isExample: true })).toBe('I eksemplet: 1 af 1 kommuner har vedtaget en version.');
  });
});
