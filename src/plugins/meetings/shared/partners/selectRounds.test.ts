import { describe, expect, it } from 'vitest';
import { ROUNDS } from './__fixtures__/someRounds';
import { EVERYTHING, type RoundsState } from './roundsState';
import { countText, selectRounds, type SelectedRounds } from './selectRounds';

const select = (state: Partial<RoundsState> = {}): SelectedRounds => selectRounds(ROUNDS, { ...EVERYTHING, ...state });
const rows = (state: Partial<RoundsState> = {}): string[] =>
  select(state).rows.map(({ municipality, meeting, facets }) => `${municipality.name} ${meeting?.id ?? '–'} ${facets.tilstand.join()}`);

describe('the partner rounds', () => {
  it('show the latest of each municipality, and those of which nothing is known', () => {
    expect(rows()).toEqual(['Horsens femte absent', 'Kommune A eksempelmoede reported', 'Skive femte reported', 'Aarhus – ingen']);
  });

  it('show all that each has told, the newest first', () => {
    expect(rows({ view: 'all', filters: { kommune: ['skive', 'aarhus'] } })).toEqual(['Skive femte reported', 'Skive fjerde flag', 'Aarhus – ingen']);
  });

  it('are narrowed by what was the latest, not by what was once', () => {
    expect(rows({ filters: { tilstand: ['flag'] } })).toEqual([]);
    expect(rows({ filters: { tilstand: ['flag'] }, view: 'all' })).toEqual(['Skive fjerde flag']);
  });

  it('show where all stood at one meeting', () => {
    expect(rows({ filters: { moede: ['fjerde'] } })).toEqual(['Horsens fjerde reported', 'Skive fjerde flag']);
  });

  it('go without examples, their meetings and their states', () => {
    expect(rows({ withoutExamples: true })).toEqual(['Horsens femte absent', 'Skive femte reported', 'Aarhus – ingen']);
    expect(select({ withoutExamples: true })).toMatchObject({ total: 3, real: 3 });
  });

  it('take a municipality of which only an example tells for one that has told nothing', () => {
    const reports = [{ ...ROUNDS.reports[0], municipality: 'aarhus' }, ...ROUNDS.reports.slice(1)] as typeof ROUNDS.reports;
    const { rows: left } = selectRounds({ ...ROUNDS, reports }, { ...EVERYTHING, withoutExamples: true });
    expect(left.map(({ report }) => report?.state ?? null)).toEqual(['absent', 'reported', null]);
  });

  it('say of every municipality that nothing is known where there is no partner round at all', () => {
    const none = { ...ROUNDS, municipalities: ROUNDS.municipalities.filter(({ isExample }) => !isExample), meetings: [], reports: [] };
    for (const view of ['latest', 'all'] as const) {
      const selected = selectRounds(none, { ...EVERYTHING, view });
      expect(selected.rows.map(({ municipality, report }) => [municipality.name, report])).toEqual([['Horsens', null], ['Skive', null], ['Aarhus', null]]);
      expect(selected).toMatchObject({ total: 3, real: 3 });
    }
  });

  it('count what would be left without the examples, whether they are there or not', () => {
    for (const withoutExamples of [true, false]) {
      expect(select({ withoutExamples, filters: { tilstand: ['reported'] } }).real).toBe(1);
      expect(select({ withoutExamples, view: 'all' }).real).toBe(5);
    }
  });

  it('count what each choice alone would leave', () => {
    const { counts } = select({ filters: { tilstand: ['reported'] } });
    expect(Object.fromEntries(counts.tilstand)).toEqual({ reported: 2, absent: 1, ingen: 1 });
    expect(Object.fromEntries(counts.moede)).toEqual({ eksempelmoede: 1, femte: 1, fjerde: 1 });
    expect(Object.fromEntries(counts.kommune)).toEqual({ 'kommune-a': 1, skive: 1 });
    for (const [meeting, count] of counts.moede) expect(rows({ filters: { tilstand: ['reported'], moede: [meeting] } })).toHaveLength(count);
  });

  it('say how many municipalities are left', () => {
    expect([select(), select({ filters: { moede: ['fjerde'] } }), select({ filters: { tilstand: ['flag'] } })].map(countText)).toEqual([
      'Alle 4 kommuner.', '2 af 4 kommuner passer.', 'Ingen af de 4 kommuner passer.',
    ]);
  });
});
