import { describe, expect, it } from 'vitest';
import { dataFile, page, smallKnowledge, source } from '../../../../model/__fixtures__/smallTree';
import { buildApi } from '../api';
import { buildProposalsCsv } from './proposalsCsv';

const paragraph = (id: string, words: string): string => `:::paragraph[Om ${id}]{#${id} number="2"}\n${words}\n:::\n\n`;
const version = (order: number, body: string): string => page('charter', { order, textKnown: true, sidebar_label: `Version ${order}` }, body);
const WHY = '## Begrundelse {#begrundelse}\n\nDet var uklart [@k-1].\n\n- svært\n- langt\n';
const FOLDER = 'docs/charter/aftalen/forslag/';

const TAKEN = { title: 'Skive om mål', date: '2026-05-20', fate: 'adopted-in-part', fateNote: 'Næsten [@k-1].', takenInto: 'aftalen-2', decision: 'b-1' };

const knowledge = smallKnowledge({
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune', sidebar_label: 'Skive' }),
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  'docs/charter/aftalen/aftalen-1.md': version(1, paragraph('maal', 'Vi måler:\n\n- sten')),
  'docs/charter/aftalen/aftalen-2.md': version(2, paragraph('maal', 'Vi måler alt.')),
  [`${FOLDER}maal.md`]: page('proposal', TAKEN, paragraph('maal', 'Vi måler meget.') + WHY),
  [`${FOLDER}ny.md`]: page('proposal', { title: 'Skive om natur', after: 'maal', example: true }, paragraph('natur', 'Vi planter.') + WHY),
  [`${FOLDER}vaek.md`]: page('proposal', { removes: 'maal' }, WHY),
  [`${FOLDER}skjult.md`]: page('proposal', { removes: 'maal', unlisted: true }, WHY),
  [`${FOLDER}loes.md`]: page('proposal', { removes: 'maal', version: 'andet-1' }, WHY),
  'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }),
  'docs/referater/2018-11-22.md': page('minutes', {}, ':::decision[Mål er godt]{#b-1}\nTekst.\n:::'),
  'src/data/sources/k.yml': dataFile(source('k-1')),
});

describe('the proposals as open data', () => {
  const records = JSON.parse(buildApi(knowledge).find(({ name }) => name === 'proposals.json')?.text ?? 'null') as object[];

  it('carry the words suggested, those of the version and what became of them, with the reasons and without references', () => {
    expect(records[0]).toEqual({
      ...TAKEN,
      id: 'maal', description: 'Det korte svar.', reviewed: '2026-11-23', municipality: 'skive', version: 'aftalen-1', sources: ['k-1'],
      address: '/charter/aftalen/forslag/maal/', link: '/l/maal/', document: 'aftalen', paragraph: 'maal', change: 'changed',
      number: '2', heading: 'Om maal', wording: 'Vi måler meget.', current: 'Vi måler:\n• sten', outcome: 'Vi måler alt.',
      motivation: 'Det var uklart.\n\nsvært; langt',
    });
  });

  it('are the listed ones that a version can be held against; an example says that it is one', () => {
    expect(records.slice(1)).toMatchObject([
      { id: 'ny', title: 'Eksempel: Skive om natur', change: 'added', after: 'maal', current: null, outcome: null },
      { id: 'vaek', change: 'removed', removes: 'maal', number: null, heading: null, wording: null, current: 'Vi måler:\n• sten' },
    ]);
    expect(records).toHaveLength(3);
  });
});

describe('the table of proposals for Danish Excel', () => {
  const { name, text } = buildProposalsCsv(knowledge, 'https://example.org/videnbank/');
  const lines = text.split('\r\n');

  it('has its headings in Danish', () => {
    expect(name).toBe('proposals.csv');
    expect(lines[0]).toBe(
      '\ufeff"Id";"Titel";"Kommune";"Charter";"Version";"Ændring";"Nuværende ordlyd";"Foreslået overskrift";"Foreslået ordlyd";"Begrundelse";"Dato";"Udfald";"Hvad der skete";"Kom med i";"Ordlyd dér";"Beslutning";"Sidst gennemgået";"Eksempel";"Adresse";"Kort link"',
    );
  });

  it('has each proposal with names in the place of ids and whole addresses', () => {
    expect(lines[1]).toBe(
      '"maal";"Skive om mål";"Skive";"Aftalen";"Version 1";"Ændring af § 2. Om maal";"Vi måler:\n• sten";"Om maal";"Vi måler meget.";"Det var uklart.\n\nsvært; langt";"20-05-2026";"Taget med i ændret form";"Næsten.";"Version 2";"Vi måler alt.";"Mål er godt";"23-11-2026";"nej";"https://example.org/videnbank/charter/aftalen/forslag/maal/";"https://example.org/videnbank/l/maal/"',
    );
    expect(lines[2]).toMatch(/^"ny";"Eksempel: Skive om natur";.*"Ny paragraf efter § 2\. Om maal";"";"Om natur";"Vi planter\.";.*;"";"Afventer";"";"";"";"";"23-11-2026";"ja";/s);
    expect(lines).toHaveLength(5);
  });
});
