import { describe, expect, it } from 'vitest';
import { dataFile, page, smallKnowledge, source } from '../../../../model/__fixtures__/smallTree';
import { buildApi } from '../api';
import { buildAdoptionsCsv } from './adoptionsCsv';

const step = (number: number, status: string, fields: object = {}): object => ({ version: `aftalen-${number}`, status, date: null, sources: ['k-1'], ...fields });
const version = (order: number): string => page('charter', { title: `Version ${order}`, order, textKnown: true }, ':::paragraph[Mål]{#maal number="1"}\nVi måler.\n:::');

const knowledge = smallKnowledge({
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  'docs/charter/aftalen/aftalen-1.md': version(1),
  'docs/charter/aftalen/aftalen-2.md': version(2),
  'docs/kommuner/skive.md': page('municipality', {
    title: 'Skive',
    adoptions: [
      step(1, 'taken-home', { date: '2026-05', note: 'Efter mødet [@k-1].' }),
      step(1, 'adopted-with-reservations', { date: '2026-06-18', body: 'Byrådet; enstemmigt', agenda: 'k-2', reservations: [{ paragraph: 'maal', text: 'Hvert andet år.', wording: 'Vi måler hvert andet år.' }, { text: 'Foreløbig.' }] }),
    ],
  }),
  'docs/kommuner/aabenraa.md': page('municipality', { title: 'Åbenrå', adoptions: [step(2, 'adopted', { date: '2026-09', agenda: 'k-3' }), step(1, 'declined', { date: '2026-07' })] }),
  'docs/kommuner/odder.md': page('municipality', { title: 'Odder' }),
  'docs/charter/skabelon/skabelon-1.md': page('charter', { title: 'Skabelon', state: 'template' }),
  'docs/charter/andet/index.md': page('page', { title: 'Eksempel: andet' }),
  'docs/charter/andet/andet-1.md': page('charter', { title: 'Eksempel: andet, version 1', example: true }),
  'docs/kommuner/kommune-a.md': page('municipality', { title: 'Kommune A (eksempel)', example: true, adoptions: [{ ...step(1, 'adopted'), version: 'andet-1' }] }),
  'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { url: 'https://example.org/dagsorden' }), source('k-3', { url: null })),
});

describe('what municipalities have done with charters as open data', () => {
  const records = JSON.parse(buildApi(knowledge).find(({ name }) => name === 'adoptions.json')?.text ?? 'null') as { id: string }[];
  const recordOf = (id: string) => records.find((record) => record.id === id);

  it('is one record for each step: by document, municipality, version and time, what was made up last', () => {
    expect(records.map(({ id }) => id)).toEqual([
      'odder-aftalen-unknown',
      'skive-aftalen-1-taken-home',
      'skive-aftalen-1-adopted-with-reservations',
      'aabenraa-aftalen-1-declined',
      'aabenraa-aftalen-2-adopted',
      'kommune-a-andet-1-adopted',
    ]);
  });

  it('has what a source says, the last step with a version marked, and what none gives as null', () => {
    expect(recordOf('skive-aftalen-1-adopted-with-reservations')).toEqual({
      id: 'skive-aftalen-1-adopted-with-reservations',
      municipality: 'skive',
      municipalityName: 'Skive',
      document: 'aftalen',
      documentTitle: 'Aftalen',
      version: 'aftalen-1',
      versionTitle: 'Version 1',
      status: 'adopted-with-reservations',
      statusLabel: 'Vedtaget med forbehold',
      isLatest: true,
      date: '2026-06-18',
      body: 'Byrådet; enstemmigt',
      agenda: 'https://example.org/dagsorden',
      agendaSource: 'k-2',
      note: null,
      reservations: [{ paragraph: 'maal', text: 'Hvert andet år.', wording: 'Vi måler hvert andet år.' }, { paragraph: null, text: 'Foreløbig.', wording: null }],
      sources: ['k-1'],
      isExample: false,
      isOlderVersion: true,
      address: '/charter/tilslutning/#aftalen-skive',
    });
    expect(recordOf('skive-aftalen-1-taken-home')).toMatchObject({ isLatest: false, date: '2026-05', body: null, agenda: null, agendaSource: null, note: 'Efter mødet.', reservations: [] });
  });

  it('names the source of an agenda that has no address', () => {
    expect(recordOf('aabenraa-aftalen-2-adopted')).toMatchObject({ agenda: null, agendaSource: 'k-3', isOlderVersion: false });
  });

  it('says of whom no source tells anything, and invents neither version nor source', () => {
    expect(recordOf('odder-aftalen-unknown')).toEqual({
      id: 'odder-aftalen-unknown',
      municipality: 'odder',
      municipalityName: 'Odder',
      document: 'aftalen',
      documentTitle: 'Aftalen',
      version: null,
      versionTitle: null,
      status: 'unknown',
      statusLabel: 'Ikke oplyst',
      isLatest: true,
      date: null,
      body: null,
      agenda: null,
      agendaSource: null,
      note: null,
      reservations: [],
      sources: [],
      isExample: false,
      isOlderVersion: null,
      address: '/charter/tilslutning/#aftalen-odder',
    });
  });

  it('marks each name of what was made up once', () => {
    expect(recordOf('kommune-a-andet-1-adopted')).toMatchObject({ municipalityName: 'Eksempel: Kommune A', documentTitle: 'Eksempel: andet', isExample: true });
  });

  it('is a table for Danish Excel in the same order, where only whole days are dates', () => {
    const { name, text } = buildAdoptionsCsv(knowledge, 'https://example.org/videnbank/');
    const lines = text.split('\r\n');
    expect([name, ...lines.slice(0, 4)]).toEqual([
      'adoptions.csv',
      '\ufeff"Id";"Kommune";"Charter";"Version";"Tilstand";"Seneste for versionen";"Dato";"Besluttet af";"Dagsorden";"Dagsordenens kilde";"Forbehold";"Bemærkning";"Ældre version";"Kilder";"Eksempel";"Adresse"',
      '"odder-aftalen-unknown";"Odder";"Aftalen";"";"Ikke oplyst";"ja";"";"";"";"";"";"";"";"";"nej";"https://example.org/videnbank/charter/tilslutning/#aftalen-odder"',
      '"skive-aftalen-1-taken-home";"Skive";"Aftalen";"Version 1";"Taget med hjem";"nej";"maj 2026";"";"";"";"";"Efter mødet.";"ja";"Rapport k-1";"nej";"https://example.org/videnbank/charter/tilslutning/#aftalen-skive"',
      '"skive-aftalen-1-adopted-with-reservations";"Skive";"Aftalen";"Version 1";"Vedtaget med forbehold";"ja";"18-06-2026";"Byrådet; enstemmigt";"https://example.org/dagsorden";"Rapport k-2";"§ 1. Mål: Hvert andet år. | Foreløbig.";"";"ja";"Rapport k-1";"nej";"https://example.org/videnbank/charter/tilslutning/#aftalen-skive"',
    ]);
    expect(lines.slice(1, -1).map((line) => line.split('"')[1])).toEqual(records.map(({ id }) => id));
  });
});
