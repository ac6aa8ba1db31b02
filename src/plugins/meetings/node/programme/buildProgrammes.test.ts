import { describe, expect, it } from 'vitest';
import { dataFile, page, smallKnowledge, source, type Files } from '../../../../model/__fixtures__/smallTree';
import type { Programme } from '../../shared/programme';
import { buildProgrammes } from './buildProgrammes';

const SOURCES = dataFile(source('k-1'), source('k-2'), source('k-3'));

function programmesOf(files: Files): Programme[] {
  return buildProgrammes(smallKnowledge({ 'src/data/sources/k.yml': SOURCES, ...files }));
}

function programmeOf(fields: object = {}, body = '', files: Files = {}): Programme {
  const [programme] = programmesOf({ 'blog/2018-11-22-skjern.md': page('meeting', fields, body), ...files });
  if (programme === undefined) throw new Error('the meeting has no programme');
  return programme;
}

const cited = (text: string, sources: number[] = []): object => ({ text, sources, hasMore: false });

describe('the programme of a meeting', () => {
  it('says when, where and who under the names of the page, with numbers for the sources', () => {
    const guests = [
      { role: 'Oplægsholder', name: 'Bas van de Westerlo', organisation: 'C2C ExpoLAB', does: 'Holder oplæg.', sources: ['k-2'] },
      { role: 'Lokalpolitiker', organisation: 'økonomiudvalget', does: 'Svarer.', sources: ['k-1'] },
      { role: 'Gæster', does: 'Lytter.', sources: ['k-1'] },
    ];
    const documents = [{ title: 'Programfil', state: 'not-public', note: 'Ikke fundet.' }, { title: 'Referat', state: 'not-public', note: 'Ikke fundet.' }];
    expect(programmeOf({ guests, documents, organiser: 'Netværket [@k-3].' }).facts).toEqual([
      { label: 'Start', lines: [cited('Torsdag den 22. november 2018 kl. 9.00')] },
      { label: 'Slut', lines: [cited('kl. 15.30', [1])] },
      { label: 'Sted', lines: [cited('Innovest, Vej 1, 6900 Skjern', [1])] },
      { label: 'Inviteret', lines: [cited('kommuner')] },
      { label: 'Arrangør', lines: [cited('Netværket.', [2])] },
      {
        label: 'Gæster',
        lines: [
          cited('Oplægsholder: Bas van de Westerlo, C2C ExpoLAB', [3]),
          cited('Lokalpolitiker: økonomiudvalget (navn ikke oplyst)', [1]),
          cited('Gæster: navn ikke oplyst', [1]),
        ],
      },
      { label: 'Dokumenter', lines: [cited('Ikke offentligt: Programfil; Referat')] },
    ]);
  });

  it('has all ends that the sources give, and the latest first for calendars', () => {
    const ends = [
      { end: '2018-11-22T15:30', note: 'Invitationen', sources: ['k-1'] },
      { end: '2018-11-23T01:00', sources: ['k-2'] },
    ];
    const { facts, time } = programmeOf({ ends });
    expect(facts[1]).toEqual({ label: 'Slut', lines: [cited('kl. 15.30 – Invitationen', [1]), cited('23. november 2018 kl. 1.00', [2])] });
    expect(time.ends).toEqual([{ end: '2018-11-23T01:00', note: null }, { end: '2018-11-22T15:30', note: 'Invitationen' }]);
  });

  it('names a time zone that is not ours', () => {
    expect(programmeOf({ timeZone: 'Europe/London' }).facts[0]?.lines).toEqual([cited('Torsdag den 22. november 2018 kl. 9.00 (tidszone Europe/London)')]);
  });

  it('begins as the post does, and has beside the agenda what the editor says of it', () => {
    const body = 'Mødet kendes kun fra en *invitation* [@k-2].\n\n<!-- truncate -->\n\n## Program {#program}\n\nRækkefølgen er invitationens [@k-2].\n\n::program\n\n## Mere\n\nAndet.';
    expect(programmeOf({}, body)).toMatchObject({
      opening: [cited('Mødet kendes kun fra en invitation.', [1])],
      notes: [cited('Rækkefølgen er invitationens.', [1])],
      sources: [{ title: 'Rapport k-2' }, { title: 'Rapport k-1' }],
    });
  });

  it('begins with its first answer where the post says nothing, and says that no times are known', () => {
    expect(programmeOf()).toMatchObject({ opening: [cited('Det korte svar.')], notes: [cited('Klokkeslæt for de enkelte punkter er ikke oplyst.')] });
  });

  it('has the agenda with the tracks of each item', () => {
    const agenda = [{ id: 'udbud', title: 'Udbud', text: 'Om **krav** [@k-1].', tracks: ['sporet'] }];
    const files = { 'docs/arbejdsspor/sporet.md': page('track', { title: 'Proces og udbud' }) };
    const tracks = [{ title: 'Proces og udbud', address: '/arbejdsspor/sporet/' }];
    expect(programmeOf({ agenda }, '', files).agenda).toEqual([{ id: 'udbud', number: null, title: 'Udbud', time: '', text: cited('Om krav.', [1]), tracks }]);
  });

  it('has the times of its items as far as they are known, and then does not say that none are', () => {
    const agenda = [
      { id: 'kaffe', title: 'Kaffe', start: '09:00', end: '09:30', text: 'Til alle.' },
      { id: 'udbud', title: 'Udbud', start: '09:30', text: 'Om krav.' },
      { id: 'slut', title: 'Slut', text: 'Tak.' },
    ];
    const programme = programmeOf({ agenda });
    expect(programme.agenda.map(({ time }) => time)).toEqual(['9.00-9.30', '9.30', '']);
    expect(programme.notes).toEqual([]);
  });

  it('has the numbers that the minutes print, as its page has', () => {
    const agenda = [{ id: 'kaffe', title: 'Kaffe', text: 'Til alle.' }, { id: 'udbud', title: 'Udbud', text: 'Om krav.' }];
    const minutes = page('minutes', { meeting: 'skjern' }, '## Udbud {#udbud}\n\n::item{number="2.1"}');
    expect(programmeOf({ agenda }, '', { 'docs/referater/2018-11-22.md': minutes }).agenda.map(({ number }) => number)).toEqual([null, '2.1']);
  });

  it('leads to documents that are pages', () => {
    const documents = [
      { title: 'Referat', state: 'not-public', note: 'Her.', page: 'referat-2018-11-22' },
      { title: 'Slides', state: 'not-public', note: 'Ikke fundet.' },
      { title: 'Notat', state: 'not-public', note: 'Ikke her.', page: 'findes-ikke' },
    ];
    const { facts } = programmeOf({ documents }, '', { 'docs/referater/2018-11-22.md': page('minutes', { meeting: 'skjern' }) });
    expect(facts.find(({ label }) => label === 'Dokumenter')?.lines).toEqual([
      { ...cited('Ikke offentligt:'), page: { title: 'Referat', address: '/referater/2018-11-22/' } },
      cited('Ikke offentligt: Slides; Notat'),
    ]);
  });

  it('of an example names no source that is the knowledge base itself', () => {
    const own = dataFile(source('k-1', { publisher: 'Videnbank for cirkulære kommuner' }), source('k-2'));
    const { facts, sources } = programmeOf({ example: true, organiser: 'Netværket [@k-2].' }, '', { 'src/data/sources/k.yml': own });
    expect(sources.map(({ title }) => title)).toEqual(['Rapport k-2']);
    expect(facts.find(({ label }) => label === 'Slut')?.lines).toEqual([cited('kl. 15.30')]);
  });

  it('is marked while the post is a draft', () => {
    expect([programmeOf(), programmeOf({ draft: true })].map(({ isDraft }) => isDraft)).toEqual([false, true]);
  });
});

describe('programmes', () => {
  it('are in the order of the meetings, and there is none for an unlisted meeting or an event', () => {
    const later = { number: 4, start: '2019-03-05T09:00', weekday: 'tirsdag', ends: [{ end: '2019-03-05T15:00', sources: ['k-1'] }] };
    const programmes = programmesOf({
      'blog/2019-03-05-aarhus.md': page('meeting', { ...later, title: 'Aarhus' }),
      'blog/2018-11-22-skjern.md': page('meeting', { title: 'Skjern' }),
      'blog/2018-11-22-skjult.md': page('meeting', { title: 'Skjult', number: 2, unlisted: true }),
      'blog/2013-03-04-seminar.md': page('event', { title: 'Seminar' }),
    });
    expect(programmes.map(({ id, address }) => [id, address])).toEqual([['skjern', '/moeder/skjern/'], ['aarhus', '/moeder/aarhus/']]);
  });
});
