import { describe, expect, it } from 'vitest';
import { existingPage, page, smallKnowledge, type Files } from '../__fixtures__/smallTree';
import { discussionsOf, statusesOf } from './discussions';

const CASE = 'docs/cases/danmark/skolen.md';
const SKIVE = 'docs/kommuner/skive.md';
const TRACK = 'docs/arbejdsspor/spor.md';
const MEETING = 'blog/2018-11-22-moede.md';

const BASE: Files = { [CASE]: page('case'), [SKIVE]: page('municipality'), [TRACK]: page('track') };
const EARLIER: Files = {
  'blog/2018-05-03-foerste.md': page('meeting', { number: 1, start: '2018-05-03T09:00', ends: [{ end: '2018-05-03T15:00', sources: ['k-1'] }] }),
};

function discussed(file: string, files: Files): (string | null)[][] {
  const knowledge = smallKnowledge({ ...BASE, ...files });
  return discussionsOf(existingPage(knowledge, file), knowledge).map(({ kind, id, state, meeting }) => [kind, id, state, meeting.day]);
}

describe('discussionsOf', () => {
  const minutes = (body: string): Files => ({ [MEETING]: page('meeting'), 'docs/referater/2018-11-22.md': page('minutes', {}, body) });
  const day = '2018-11-22';

  it('has the items, decisions and actions that name a page', () => {
    const body = '## A {#a}\n\n::item{affects="skolen"}\n\n:::decision{#b-1 affects="skolen" state="superseded" supersededBy="b-2"}\nA.\n:::\n\n:::action{#h-1 who="A" affects="skolen" state="done"}\nA.\n:::\n\n## B {#b}\n\n:::decision{#b-2}\nA.\n:::';
    expect(discussed(CASE, minutes(body))).toEqual([
      ['item', 'moede-a', null, day],
      ['decision', 'b-1', 'superseded', day],
      ['action', 'h-1', 'done', day],
    ]);
  });

  it('has the items of a track, and what a municipality has to do', () => {
    const body = '## A {#a}\n\n::item{tracks="spor"}\n\n:::action{#h-1 who="skive"}\nA.\n:::\n\n:::decision{#b-1 who="skive"}\nA.\n:::';
    expect(discussed(TRACK, minutes(body))).toEqual([['item', 'moede-a', null, day]]);
    expect(discussed(SKIVE, minutes(body))).toEqual([['decision', 'b-1', 'valid', day], ['action', 'h-1', 'open', day]]);
  });

  it('has the items that were only planned', () => {
    const agenda = [{ id: 'spor', title: 'Spor', text: 'A.', tracks: ['spor'] }];
    expect(discussed(TRACK, { [MEETING]: page('meeting', { agenda }) })).toEqual([['planned', 'moede-spor', null, day]]);
  });

  it('has a meeting that names a case, and one that the page names, each as no more than named', () => {
    expect(discussed(CASE, { [MEETING]: page('meeting', { cases: ['skolen'] }) })).toEqual([['named', 'moede', null, day]]);
    expect(discussed(CASE, { [MEETING]: page('meeting'), [CASE]: page('case', { meetings: ['moede'] }) })).toEqual([['named', 'moede', null, day]]);
  });

  it('does not take a meeting that a municipality has to do with for one that discussed it', () => {
    expect(discussed(SKIVE, { [MEETING]: page('meeting'), [SKIVE]: page('municipality', { meetings: ['moede'] }) })).toEqual([]);
  });

  it('does not say of a meeting that it only named to what it took up', () => {
    const files = { ...minutes(':::decision{#b-1 affects="skolen"}\nA.\n:::'), [MEETING]: page('meeting', { cases: ['skolen'] }) };
    expect(discussed(CASE, files)).toEqual([['decision', 'b-1', 'valid', day]]);
  });

  it('begins with the newest meeting', () => {
    const files = {
      ...EARLIER,
      ...minutes(':::decision{#b-2 affects="skolen"}\nA.\n:::'),
      'docs/referater/2018-05-03.md': page('minutes', { meeting: 'foerste' }, ':::decision{#b-1 affects="skolen"}\nA.\n:::'),
      'docs/referater/ukendt.md': page('minutes', { meeting: 'ukendt' }, ':::decision{#b-0 affects="skolen"}\nA.\n:::'),
    };
    expect(discussed(CASE, files).map(([, id]) => id)).toEqual(['b-2', 'b-1', 'b-0']);
  });

  it('is empty for what nobody took up', () => {
    expect(discussed(CASE, { [MEETING]: page('meeting') })).toEqual([]);
  });
});

describe('statusesOf', () => {
  it('has what one municipality told, the newest meeting first', () => {
    const round = (status: string): object => ({ partnerRound: [{ municipality: 'skive', state: 'reported', status, sources: ['k-1'] }, { who: 'A', state: 'absent' }] });
    const { minutes } = smallKnowledge({
      ...BASE,
      ...EARLIER,
      [MEETING]: page('meeting'),
      'docs/referater/2018-05-03.md': page('minutes', { meeting: 'foerste', ...round('Først.') }),
      'docs/referater/2018-11-22.md': page('minutes', round('Sidst.')),
    });
    expect(statusesOf('skive', minutes).map(({ status }) => status)).toEqual(['Sidst.', 'Først.']);
    expect(statusesOf('aarhus', minutes)).toEqual([]);
  });
});
