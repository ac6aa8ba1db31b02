import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { dataFile, existingPage, page, smallKnowledge, source } from '../../../../model/__fixtures__/smallTree';
import { heading } from '../../../../model/markup';
import { recordLinks } from '../../../../model/recordLink';
import { addRoomLink } from './addRoomLink';
import { buildPartnerRounds } from './buildPartnerRounds';
import { buildRoomMeetings } from './buildRoomMeetings';
import { showPartnerRounds } from './showPartnerRounds';
import { spansOf } from './spans';

const meeting = (number: number, day: string, fields: object = {}): string =>
  page('meeting', { title: `Møde ${number}`, number, start: `${day}T09:00`, ...fields });

const ROUND = [
  { municipality: 'skive', state: 'reported', status: 'Se [casen](/cases/skolen/) [@k-2].', next: ['Byg *snart*.'], sources: ['k-1'] },
  { who: 'Kommune Q', state: 'absent' },
];

const knowledge = smallKnowledge({
  'src/data/sources/a.yml': dataFile(source('k-1'), source('k-2')),
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune', sidebar_label: 'Skive' }),
  'docs/kommuner/horsens.md': page('municipality', { title: 'Horsens' }),
  'docs/kommuner/kommune-a.md': page('municipality', { title: 'Kommune A (eksempel)', example: true }),
  'docs/kommuner/skjult.md': page('municipality', { title: 'Skjult', unlisted: true }),
  'blog/2019-03-21-fjerde.md': meeting(4, '2019-03-21'),
  'blog/2019-11-01-femte.md': meeting(5, '2019-11-01', { agenda: [{ id: 'partnerrunde', title: 'Partnerrunde', text: 'Kort.', tracks: ['proces'] }] }),
  'blog/2020-01-01-eksempel.md': meeting(6, '2020-01-01', { example: true }),
  'docs/referater/2019-03-21.md': page('minutes', { meeting: 'fjerde', partnerRound: ROUND }),
});
const rounds = buildPartnerRounds(knowledge);

describe('the partner rounds of all meetings', () => {
  it('have the listed municipalities with a page and those that minutes name, by name', () => {
    expect(rounds.municipalities).toEqual([
      { id: 'horsens', name: 'Horsens', address: '/kommuner/horsens/', isExample: false },
      { id: 'kommune-a', name: 'Kommune A', address: '/kommuner/kommune-a/', isExample: true },
      { id: 'kommune-q', name: 'Kommune Q', address: null, isExample: false },
      { id: 'skive', name: 'Skive', address: '/kommuner/skive/', isExample: false },
    ]);
  });

  it('have what was told with its links and without its citations, and the sources of both', () => {
    expect(rounds.reports).toEqual([
      {
        municipality: 'skive',
        meeting: 'fjerde',
        state: 'reported',
        told: [{ text: 'Se ', to: null }, { text: 'casen', to: '/cases/skolen/' }, { text: '.', to: null }],
        next: [[{ text: 'Byg snart.', to: null }]],
        sources: [{ id: 'k-1', label: 'Kommune A: Rapport k-1' }, { id: 'k-2', label: 'Kommune A: Rapport k-2' }],
        address: '/referater/2019-03-21/#partner-skive',
      },
      { municipality: 'kommune-q', meeting: 'fjerde', state: 'absent', told: [], next: [], sources: [], address: '/referater/2019-03-21/#partner-kommune-q' },
    ]);
    expect(rounds.meetings).toEqual([{ id: 'fjerde', title: 'Møde 4', day: '2019-03-21', address: '/moeder/fjerde/', isExample: false }]);
    expect(rounds.states.map(({ id }) => id)).toEqual(['reported', 'flag', 'absent']);
  });

  it('keep the words of other markup', () => {
    expect(spansOf('**Fed** og `kode` [@k-1].', knowledge)).toEqual([{ text: 'Fed og kode.', to: null }]);
  });
});

describe('the meetings for the room', () => {
  it('have the municipalities of their minutes, else all with a page, and examples among themselves', () => {
    const members = buildRoomMeetings(knowledge, rounds).map((found) => [found.id, found.members.map(({ name, hasPage }) => `${name}${hasPage ? '' : ' (uden side)'}`)]);
    expect(members).toEqual([
      ['femte', ['Horsens', 'Skive']],
      ['fjerde', ['Kommune Q (uden side)', 'Skive']],
      ['eksempel', ['Kommune A']],
    ]);
  });

  it('have their agenda, and the file of their minutes when there is one', () => {
    const [fifth, fourth] = buildRoomMeetings(knowledge, rounds);
    expect(fifth).toMatchObject({ title: 'Møde 5', day: '2019-11-01', minutesFile: null, agenda: [{ id: 'partnerrunde', title: 'Partnerrunde', tracks: ['proces'] }] });
    expect(fourth?.minutesFile).toBe('2019-03-21.md');
    expect([fifth, fourth].map((found) => found?.hasMinutedRound)).toEqual([false, true]);
  });
});

describe('the page of a meeting', () => {
  const links = recordLinks({ id: 'x', kind: 'Punkt', title: 'Partnerrunde', context: 'Møde' });
  const compose = (file: string): string => {
    const tree = { type: 'root' as const, children: [heading(2, 'Partnerrunde', 'partnerrunde'), links, heading(2, 'Andet', 'andet')] as never[] };
    addRoomLink(tree, existingPage(knowledge, file), knowledge);
    return toHtml(tree.children);
  };
  const link = html`<p class="room-link"><a href="/partnerrunde/moedet/?moede=`;

  it('leads from its partner round to the room, and so do its minutes', () => {
    expect(compose('blog/2019-11-01-femte.md')).toContain(`</record-links>${link}femte">Vis runden i mødelokalet</a></p><h2 id="andet">`);
    expect(compose('docs/referater/2019-03-21.md')).toContain(`${link}fjerde">`);
    expect(compose('docs/kommuner/skive.md')).not.toContain('room-link');
  });
});

describe('::partnerrounds', () => {
  it('becomes the component that shows them all', () => {
    const tree = { type: 'root' as const, children: [{ type: 'leafDirective' as const, name: 'partnerrounds', children: [] }] as never[] };
    showPartnerRounds(tree);
    expect(JSON.stringify(tree)).toContain('@site/src/plugins/meetings/theme/partners/PartnerRounds');
    expect(JSON.stringify(tree)).not.toContain('leafDirective');
  });
});
