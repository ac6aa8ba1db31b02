import { describe, expect, it } from 'vitest';
import { dataFile, existingPage, figure, page, smallKnowledge, type Files } from '../__fixtures__/smallTree';
import { listsOfWords } from '../vocabularyLists';
import { itemId, nameOf, partnerAnchor, recordsOfUnlisted } from './buildRecords';

const EARLIER = 'docs/referater/2018-05-03.md';
const LATER = 'docs/referater/2018-11-22.md';

const recordsOf = (files: Files) => smallKnowledge(files).minutes;
const decision = (id: string, attributes = ''): string => `:::decision{#${id} ${attributes}}\nTekst ${id}.\n:::`;

describe('the records of minutes', () => {
  const files: Files = {
    'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }),
    'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune', sidebar_label: 'Skive' }),
    'docs/arbejdsspor/spor.md': page('track'),
    [LATER]: page(
      'minutes',
      {
        title: 'Referatet',
        partnerRound: [
          { municipality: 'skive', state: 'reported', status: 'Nyt.', next: ['Mere.'], sources: ['k-1'] },
          { who: 'Rødovre Kommune', state: 'absent' },
        ],
      },
      `## Charter {#charter}\n\n::item{number="1" tracks="spor" affects="skive"}\n\n${decision('b-1', 'who="skive" affects="skive"')}\n\n:::action[Skriv om [#pris] [@k-1]]{#h-1 who="A" deadline="2019-01-01" decision="b-1"}\nDen koster [#pris] [@k-1].\n:::`,
    ),
    'src/data/figures/f.yml': dataFile(figure('pris')),
  };
  const place = {
    page: { id: 'referat-2018-11-22', title: 'Referatet' },
    meeting: { id: 'moede', title: 'Mødet', day: '2018-11-22' },
    isExample: false,
  };
  const at = (anchor: string) => ({ ...place, address: `/referater/2018-11-22/#${anchor}` });
  const { items, decisions, actions, statuses } = recordsOf(files);

  it('are the items by their meeting and anchor', () => {
    expect(items).toEqual([{ ...at('charter'), id: 'moede-charter', title: 'Charter', number: '1', tracks: ['spor'], affects: ['skive'], isPlanned: false }]);
  });

  it('are the decisions with the item and the tracks that they stand under', () => {
    const mark = { item: 'moede-charter', itemTitle: 'Charter', itemNumber: '1', tracks: ['spor'] };
    expect(decisions).toEqual([
      { ...at('b-1'), ...mark, id: 'b-1', title: 'Tekst b-1.', text: 'Tekst b-1.', state: 'valid', who: ['skive'], affects: ['skive'], supersededBy: null, supersedes: [] },
    ]);
  });

  it('belong to the tracks of the nearest item above them that has some', () => {
    const body = `## A {#a}\n\n::item{tracks="spor"}\n\n### A1 {#a1}\n\n::item{number="1.1"}\n\n${decision('b-2')}\n\n### A2 {#a2}\n\n::item{tracks="andet"}\n\n${decision('b-3')}\n\n## B {#b}\n\n${decision('b-4')}`;
    const more = { ...files, 'docs/arbejdsspor/andet.md': page('track'), [LATER]: page('minutes', {}, body) };
    expect(recordsOf(more).decisions.map(({ id, tracks }) => [id, tracks])).toEqual([['b-2', ['spor']], ['b-3', ['andet']], ['b-4', []]]);
  });

  it('are the actions, read aloud', () => {
    const price = '3,4\u00a0mio.\u00a0euro';
    expect(actions.map(({ id, title, text, deadline, decision: follows, state }) => [id, title, text, deadline, follows, state])).toEqual([
      ['h-1', `Skriv om ${price}`, `Den koster ${price}.`, '2019-01-01', 'b-1', 'open'],
    ]);
  });

  it('are what each municipality told, under the name that readers know it by', () => {
    expect(statuses).toEqual([
      { ...at('partner-skive'), municipality: 'skive', name: 'Skive', state: 'reported', status: 'Nyt.', next: ['Mere.'], sources: ['k-1'] },
      { ...at('partner-roedovre-kommune'), municipality: null, name: 'Rødovre Kommune', state: 'absent', status: null, next: [], sources: [] },
    ]);
  });
});

describe('the records of several minutes', () => {
  const files: Files = {
    'blog/2018-05-03-foerste.md': page('meeting', { number: 1, start: '2018-05-03T09:00', ends: [{ end: '2018-05-03T15:00', sources: ['k-1'] }] }),
    'blog/2018-11-22-moede.md': page('meeting'),
    [EARLIER]: page('minutes', { meeting: 'foerste' }, `${decision('b-1', 'state="superseded" supersededBy="b-3"')}\n\n${decision('b-2', 'state="superseded" supersededBy="b-3"')}`),
    [LATER]: page('minutes', {}, decision('b-3')),
    'docs/referater/uden-dag.md': page('minutes', { meeting: 'uden-dag' }, decision('b-0')),
    'src/data/indirect-meetings.yml': dataFile({ id: 'uden-dag', number: 9, title: 'Uden dag', known: ['A.'], notFound: ['B.'], sources: ['k-1'] }),
  };

  it('begin with the newest meeting and end with those whose day nobody knows', () => {
    expect(recordsOf(files).decisions.map(({ id, meeting }) => [id, meeting.title, meeting.day])).toEqual([
      ['b-3', 'Siden', '2018-11-22'],
      ['b-1', 'Siden', '2018-05-03'],
      ['b-2', 'Siden', '2018-05-03'],
      ['b-0', 'Uden dag', null],
    ]);
  });

  it('know what came in the place of what, from both sides', () => {
    expect(recordsOf(files).decisions.map(({ id, supersededBy, supersedes }) => [id, supersededBy, supersedes])).toEqual([
      ['b-3', null, ['b-1', 'b-2']],
      ['b-1', 'b-3', []],
      ['b-2', 'b-3', []],
      ['b-0', null, []],
    ]);
  });

  it('say of an example that it is one', () => {
    const example = { ...files, [LATER]: page('minutes', { state: 'example', example: true }, decision('b-3')) };
    expect(recordsOf(example).decisions.map(({ id, isExample }) => [id, isExample])).toContainEqual(['b-3', true]);
  });

  it('have nothing of unlisted minutes, which have records of their own', () => {
    const knowledge = smallKnowledge({ ...files, [LATER]: page('minutes', { unlisted: true }, `## A {#a}\n\n${decision('b-3')}`) });
    expect(knowledge.minutes.decisions.map(({ id }) => id)).toEqual(['b-1', 'b-2', 'b-0']);
    const own = recordsOfUnlisted(existingPage(knowledge, LATER), { ...knowledge, lists: listsOfWords(knowledge.vocabulary) });
    expect([own.items.map(({ id }) => id).filter((id) => id === 'moede-a'), own.decisions.map(({ id }) => id)]).toEqual([['moede-a'], ['b-3']]);
  });

  it('are called by the page of minutes where their meeting is not there', () => {
    const { decisions } = recordsOf({ [LATER]: page('minutes', { title: 'Referatet', meeting: 'ukendt' }, decision('b-3')) });
    expect(decisions.map(({ meeting }) => meeting)).toEqual([{ id: 'ukendt', title: 'Referatet', day: null }]);
  });
});

describe('itemId', () => {
  it('joins the meeting and the anchor', () => expect(itemId('tredje-moede-skjern', 'charter')).toBe('tredje-moede-skjern-charter'));
});

describe('partnerAnchor', () => {
  it.each([
    [{ municipality: 'skive' }, 'partner-skive'],
    [{ who: 'Rødovre Kommune' }, 'partner-roedovre-kommune'],
  ])('of %j is %s', (report, anchor) => expect(partnerAnchor(report)).toBe(anchor));
});

describe('nameOf', () => {
  const { pages } = smallKnowledge({ 'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune' }) });

  it.each([
    [{ municipality: 'skive' }, 'Skive Kommune'],
    [{ who: 'Kommune A' }, 'Kommune A'],
    [{ municipality: 'ukendt' }, 'ukendt'],
  ])('of %j is »%s«', (report, name) => expect(nameOf(report, pages)).toBe(name));
});
