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
  'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { url: 'https://example.org/dagsorden' })),
});

describe('what municipalities have done with charters as open data', () => {
  const records = JSON.parse(buildApi(knowledge).find(({ name }) => name === 'adoptions.json')?.text ?? 'null') as object[];

  it('is one record for each step, the last with a version marked, with what no source gives as null', () => {
    expect(records).toEqual([
      {
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
        note: null,
        reservations: [{ paragraph: 'maal', text: 'Hvert andet år.', wording: 'Vi måler hvert andet år.' }, { paragraph: null, text: 'Foreløbig.', wording: null }],
        sources: ['k-1'],
        isExample: false,
        isOlderVersion: true,
        address: '/charter/tilslutning/#aftalen-skive',
      },
      expect.objectContaining({ id: 'skive-aftalen-1-taken-home', isLatest: false, date: '2026-05', body: null, agenda: null, note: 'Efter mødet.', reservations: [] }),
    ]);
  });

  it('is a table for Danish Excel, where only whole days are dates', () => {
    const { name, text } = buildAdoptionsCsv(knowledge, 'https://example.org/videnbank/');
    expect([name, ...text.split('\r\n')]).toEqual([
      'adoptions.csv',
      '\ufeff"Id";"Kommune";"Charter";"Version";"Tilstand";"Seneste for versionen";"Dato";"Besluttet af";"Dagsorden";"Forbehold";"Bemærkning";"Ældre version";"Kilder";"Eksempel";"Adresse"',
      '"skive-aftalen-1-adopted-with-reservations";"Skive";"Aftalen";"Version 1";"Vedtaget med forbehold";"ja";"18-06-2026";"Byrådet; enstemmigt";"https://example.org/dagsorden";"§ 1. Mål: Hvert andet år. | Foreløbig.";"";"ja";"Rapport k-1";"nej";"https://example.org/videnbank/charter/tilslutning/#aftalen-skive"',
      '"skive-aftalen-1-taken-home";"Skive";"Aftalen";"Version 1";"Taget med hjem";"nej";"maj 2026";"";"";"";"Efter mødet.";"ja";"Rapport k-1";"nej";"https://example.org/videnbank/charter/tilslutning/#aftalen-skive"',
      '',
    ]);
  });
});
