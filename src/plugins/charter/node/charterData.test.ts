import { expect, it } from 'vitest';
import { dataFile, page, smallKnowledge, source } from '../../../model/__fixtures__/smallTree';
import { buildCharterData, comparable } from './charterData';

const version = (order: number, words: string, fields: object = {}): string =>
  page('charter', { title: `Aftalen, version ${order}`, sidebar_label: `Version ${order}`, order, textKnown: true, date: '2026-01-02', ...fields }, `:::paragraph[Brug]{#brug number="1"}\n${words}\n:::`);

const FILES = {
  'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }),
  'docs/referater/2018-11-22.md': page('minutes', {}, ':::decision[Skriv det klart]{#b-1}\nTekst.\n:::'),
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  'docs/charter/aftalen/aftalen-1.md': version(1, 'Vi bruger.'),
  'docs/charter/aftalen/aftalen-2.md': version(2, 'Vi bruger igen.', { changes: [{ paragraphs: ['brug'], reason: 'Det var **uklart** [@k-1].', decision: 'b-1', proposal: 'forslag' }] }),
  'docs/charter/aftalen/forslag/forslag.md': page('proposal', { title: 'Skive om brug', example: true, fate: 'adopted', fateNote: 'Ja.', takenInto: 'aftalen-2' }, ':::paragraph[Brug]{#brug number="1"}\nVi bruger igen.\n:::'),
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive' }),
  'docs/charter/enlig/enlig-1.md': version(1, 'Kun en.'),
  'src/data/sources/k.yml': dataFile(source('k-1', { publisher: 'Skive Kommune' })),
};

it('a document has its versions with paragraphs, reasons, sources, proposals and decisions; one with a single known version can be read and not compared', () => {
  const documents = buildCharterData(smallKnowledge(FILES));
  expect(documents.map(({ id, versions }) => [id, versions.length])).toEqual([['aftalen', 2], ['enlig', 1]]);
  expect(comparable(documents)).toEqual([
    {
      id: 'aftalen', title: 'Aftalen', address: '/charter/aftalen/', isExample: false, isTemplate: false, current: 'aftalen-2',
      versions: [
        expect.objectContaining({ id: 'aftalen-1', label: 'Version 1', reasons: [] }),
        expect.objectContaining({
          id: 'aftalen-2', address: '/charter/aftalen/aftalen-2/', order: 2, date: '2026-01-02',
          paragraphs: [{ id: 'brug', number: '1', title: 'Brug', text: 'Vi bruger igen.', links: [] }],
          reasons: [{ paragraphs: ['brug'], text: 'Det var uklart.', sources: [{ id: 'k-1', publisher: 'Skive Kommune' }], decision: { title: 'Skriv det klart', address: '/referater/2018-11-22/#b-1', isExample: false }, proposal: { title: 'Skive om brug', address: '/charter/aftalen/forslag/forslag/', isExample: true } }],
        }),
      ],
    },
  ]);
});
