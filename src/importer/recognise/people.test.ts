import { describe, expect, it } from 'vitest';
import { page, smallTree } from '../../model/__fixtures__/smallTree';
import { createFindOrganisation } from './organisations';
import { readPeople } from './people';

const { tree } = smallTree({
  'docs/kommuner/kommune-a.md': page('municipality', { title: 'Kommune A' }),
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune' }),
  'docs/kommuner/ringkoebing-skjern.md': page('municipality', { title: 'Ringkøbing-Skjern Kommune' }),
});
const find = createFindOrganisation(tree);

/** `name|role|organisation`, as short as the assertions need it. */
const short = (lines: readonly string[]): string[] =>
  readPeople(lines, find).map(({ name, role, organisation }) => {
    const where = organisation === null ? '' : 'municipality' in organisation ? `#${organisation.municipality}` : organisation.who;
    return `${name ?? ''}|${role ?? ''}|${where}`;
  });

describe('createFindOrganisation', () => {
  it.each([
    ['Skive', { municipality: 'skive', name: 'Skive Kommune' }],
    ['SKIVE KOMMUNE', { municipality: 'skive', name: 'Skive Kommune' }],
    ['Skive Kommunes', { municipality: 'skive', name: 'Skive Kommune' }],
    ['Ringkøbing Skjern', { municipality: 'ringkoebing-skjern', name: 'Ringkøbing-Skjern Kommune' }],
    ['Kommune A', { municipality: 'kommune-a', name: 'Kommune A' }],
    ['Kommune Q', { who: 'Kommune Q' }],
    ['Herning', { who: 'Herning Kommune' }],
    ['Region Midtjylland', { who: 'Region Midtjylland' }],
    ['CLEAN', { who: 'CLEAN' }],
    ['KL', { who: 'KL' }],
    ['Slut kl. 9', null],
    ['Sendt via mail', null],
    ['Anna Berg', null],
    ['AB', null],
    ['projektleder', null],
    ['Gruppen kunne ikke blive', null],
    ['Boligforeningen Nordlyset', { who: 'Boligforeningen Nordlyset' }],
  ])('reads »%s«', (words, organisation) => {
    expect(find(words)).toEqual(organisation);
  });
});

describe('readPeople', () => {
  it.each([
    [['Anna Berg (Skive)'], ['Anna Berg||#skive']],
    [['Anna Berg, Skive Kommune'], ['Anna Berg||#skive']],
    [['Anna Berg, projektleder, Skive Kommune', 'Bo Dam, Kommune A'], ['Anna Berg|projektleder|#skive', 'Bo Dam||#kommune-a']],
    [['Anna Berg (Skive Kommune, projektleder)'], ['Anna Berg|projektleder|#skive']],
    [['Skive Kommune: Anna Berg og Bo Dam'], ['Anna Berg||#skive', 'Bo Dam||#skive']],
    [['Skive: Anna Berg (projektleder), Bo Dam'], ['Anna Berg|projektleder|#skive', 'Bo Dam||#skive']],
    [['Anna Berg (Skive), Bo Dam (Kommune A) og Eva van der Holm, Herning'], ['Anna Berg||#skive', 'Bo Dam||#kommune-a', 'Eva van der Holm||Herning Kommune']],
    [['Anna Berg, Skive Kommune, Bo Dam, Kommune A'], ['Anna Berg||#skive', 'Bo Dam||#kommune-a']],
    [['Projektleder Anna Berg, Kommune A'], ['Anna Berg|Projektleder|#kommune-a']],
    [['Skive Kommune v/ Anna Berg'], ['Anna Berg||#skive']],
    [['Anna Berg – Kommune A'], ['Anna Berg||#kommune-a']],
    [['Anna Berg Kommune A'], ['Anna Berg||#kommune-a']],
    [['Skive, Kommune A og Region Midtjylland'], ['||#skive', '||#kommune-a', '||Region Midtjylland']],
    [['Skive Kommune (2 deltagere)'], ['|2 deltagere|#skive']],
    [['Sekretariatet'], ['|Sekretariatet|']],
    [['Anna Berg, tlf. [telefonnummer fjernet]'], ['Anna Berg||']],
    [['Bo Dam, plan- og miljøchef, Fjordby A/S'], ['Bo Dam|plan- og miljøchef|Fjordby A/S']],
    [['AB, CD'], ['AB||', 'CD||']],
    [['alle kommuner'], ['|alle kommuner|']],
    [['- Anna Berg; Bo Dam.'], ['Anna Berg||', 'Bo Dam||']],
    [['Sekretariatet (mødeleder og referent)'], ['|mødeleder og referent|Sekretariatet']],
    [['Sekretariatet, referent'], ['|referent|Sekretariatet']],
    [['Kommune A og Sekretariatet, som tog referat'], ['||#kommune-a', '|referent|Sekretariatet']],
    [['Kommune A (eksempel)'], ['||#kommune-a']],
    [['direktør (formand), afdelingsleder, næstformand og kasserer'], ['|formand|Direktør', '|afdelingsleder|', '|næstformand|', '|kasserer|']],
    [['Arkitekt, rådgiver', 'Driftschef, Kommune A'], ['|Arkitekt, rådgiver|', '|Driftschef|#kommune-a']],
    [['en repræsentant fra havnen'], ['|en repræsentant fra havnen|']],
    [['Rådgiver: Anna Berg'], ['Anna Berg||Rådgiver']],
    [['Kommune A (Anna Berg, Bo Dam), Skive (Eva Holm)'], ['Anna Berg||#kommune-a', 'Bo Dam||#kommune-a', 'Eva Holm||#skive']],
    [['Anna Berg, ejendomschef, formand', 'Bo Dam, arkitekt'], ['Anna Berg|ejendomschef, formand|', 'Bo Dam|arkitekt|']],
    [['havnefoged Anna Berg, kroejer Bo Dam'], ['Anna Berg|havnefoged|', 'Bo Dam|kroejer|']],
    [['Anna Berg (AB, Skive)'], ['Anna Berg||#skive']],
    [['Anna Mejer, Kalle Ibsen'], ['Anna Mejer||', 'Kalle Ibsen||']],
    [[''], []],
  ])('reads %j', (lines, people) => {
    expect(short(lines)).toEqual(people);
  });
});
