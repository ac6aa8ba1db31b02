import { describe, expect, it } from 'vitest';
import { minutesKnowledge } from '../../../../model/__fixtures__/minutesSite';
import { smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { buildActionRegister, buildDecisionRegister } from './buildRegister';

const knowledge = minutesKnowledge();

describe('the register of decisions', () => {
  const register = buildDecisionRegister(knowledge);

  it('has the newest meeting first, and each decision with what it names', () => {
    expect(register.entries.map(({ id }) => id)).toEqual(['b-2', 'b-1']);
    expect(register.entries[1]).toEqual({
      id: 'b-1',
      sentAs: 'Beslutning (erstattet)',
      title: 'Mursten som krav',
      text: 'Kommunen kræver brugte mursten. Det gælder "alle" udbud; også små & hurtige.',
      state: 'superseded',
      to: '/referater/2025-11-13/#b-1',
      item: { label: '1. Udbud', to: '/referater/2025-11-13/#udbud' },
      meeting: 'efteraar',
      who: ['kommune-a', 'sekretariatet'],
      tracks: ['proces'],
      affects: ['udbud-af-mursten'],
      supersededBy: ['b-2'],
      supersedes: [],
      decision: [],
      actions: ['h-1'],
      deadline: null,
      isExample: false,
    });
  });

  it('says once what the things are called and where they are', () => {
    expect(register).toMatchObject({
      meetings: { vinter: { label: 'Vintermøde', to: '/moeder/vinter/', day: '2026-03-12' }, efteraar: { label: 'Efterårsmøde', day: '2025-11-13' } },
      people: { 'kommune-a': { label: 'Kommune A', to: '/kommuner/kommune-a/' }, sekretariatet: { label: 'Sekretariatet', to: null } },
      places: {
        'b-2': { label: 'Mursten som option', to: '/referater/2026-03-12/#b-2' },
        'h-1': { label: '=Kommunen spørger markedet.', to: '/referater/2025-11-13/#h-1' },
        proces: { label: 'Proces og udbud', to: '/arbejdsspor/proces/' },
      },
      states: [{ id: 'valid', label: 'Gældende' }, { id: 'superseded', label: 'Erstattet' }],
    });
  });
});

describe('the register of actions', () => {
  const [, , untitled] = buildActionRegister(knowledge).entries;

  it('does not say the first sentence twice where it is the title', () => {
    expect(untitled).toMatchObject({ id: 'h-1', title: '=Kommunen spørger markedet.', text: 'Svaret deles.', deadline: '2026-12-15', decision: ['b-1'] });
  });
});

it('a site without minutes has empty registers', () => {
  const empty = { entries: [], meetings: {}, people: {}, places: {}, states: [] };
  expect([buildDecisionRegister, buildActionRegister].map((build) => build(smallKnowledge({})))).toEqual([
    { kind: 'decision', ...empty },
    { kind: 'action', ...empty },
  ]);
});
