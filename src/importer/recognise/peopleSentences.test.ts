import { describe, expect, it } from 'vitest';
import { smallTree } from '../../model/__fixtures__/smallTree';
import { createFindOrganisation } from './organisations';
import { findPeopleSentences } from './peopleSentences';

const find = createFindOrganisation(smallTree({}).tree);
const read = (text: string): string[] => findPeopleSentences(text, find).flatMap(({ named }) => named.map(({ kind, people }) => `${kind}: ${people}`));

describe('findPeopleSentences', () => {
  it.each([
    ['Til stede var Kommune A, Kommune B og en repræsentant fra havnen.', ['participants: Kommune A, Kommune B og en repræsentant fra havnen']],
    ['Desuden deltog arkitekten.', ['participants: arkitekten']],
    ['Fra Kommune A deltog udbudschefen og en jurist.', ['participants: Kommune A: udbudschefen og en jurist']],
    ['Kommune B deltog med to planlæggere.', ['participants: Kommune B: to planlæggere']],
    ['Afbud fra Kommune C.', ['absent: Kommune C']],
    ['Der var afbud fra Kommune C og Region Midtjylland.', ['absent: Kommune C og Region Midtjylland']],
    ['Fraværende uden afbud: Kommune F.', ['absent: Kommune F']],
    ['Afbud fra Susanne.', ['absent: Susanne']],
    ['Vi var Dorte (Kommune A), Mikkel (Kommune B) og mig selv (Jakob, Kommune C).', ['participants: Dorte (Kommune A), Mikkel (Kommune B) og Jakob (Kommune C)']],
    ['Kommune D havde meldt afbud.', ['absent: Kommune D']],
    ['Kommune D deltog ikke.', ['absent: Kommune D']],
    ['Ordstyrer var Kommune A, og referent var Sekretariatet.', ['chair: Kommune A', 'secretary: Sekretariatet']],
    ['Sekretariatet tog referat.', ['secretary: Sekretariatet']],
    ['Mødet begyndte kl. 9. Afbud: Kommune C.', ['absent: Kommune C']],
  ])('reads »%s«', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  it.each(['Vi var enige om det meste.', 'Til stede var 25 glade mennesker.', 'Der var afbud fra mange sider af sagen om lageret.', 'Naboen mente, at ingen deltog.', 'Vejret var koldt.'])('finds nobody in »%s«', (text) => {
    expect(read(text)).toEqual([]);
  });
});
