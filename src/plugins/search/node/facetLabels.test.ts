import { describe, expect, it } from 'vitest';
import { page, smallKnowledge, vocabularyWith } from '../../../model/__fixtures__/smallTree';
import { FACET_NAMES } from '../shared/page';
import { facetLabels } from './facetLabels';
import { synonymGroups } from './synonymGroups';

const knowledge = smallKnowledge({
  'blog/2018-11-22-moede.md': page('meeting'),
  'docs/cases/danmark/skolen.md': page('case', { years: { start: 2017, end: 2019 } }),
  'docs/cases/danmark/hallen.md': page('case', { municipalityName: 'Gladsaxe Kommune' }),
  'docs/cases/danmark/haven.md': page('case', { municipalityName: 'Skive Kommune' }),
  'docs/cases/danmark/kladde.md': page('case', { years: { end: 2030 }, draft: true }),
  'docs/kommuner/aarhus.md': page('municipality', { title: 'Aarhus Kommune', sidebar_label: 'Aarhus' }),
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune' }),
  'src/data/vocabulary.yml': vocabularyWith(
    { id: 'wood', list: 'material', label: 'Træ', synonyms: ['tømmer', 'wood'] },
    { id: 'gips', label: 'Gips' },
  ),
});

describe('facetLabels', () => {
  const labels = facetLabels(knowledge);

  it('names every filter in Danish', () => {
    expect(FACET_NAMES.map((name) => labels[name]?.label)).toEqual([
      'Type', 'Fase', 'Bygningstype', 'Materiale', 'Udbudsform', 'Sted', 'År', 'Sikkerhed',
    ]);
  });

  it('has the values of a list in the order of the vocabulary', () => {
    expect(labels.material?.values).toEqual([{ id: 'brick', label: 'Mursten' }, { id: 'wood', label: 'Træ' }]);
  });

  it('has countries before municipalities, with a page or only named by a case, each once and as Danes sort them', () => {
    expect(labels.place?.values.map(({ label }) => label)).toEqual(['Danmark', 'Gladsaxe', 'Skive Kommune', 'Aarhus']);
  });

  it('has each year that a published page is from, the newest first', () => {
    expect(labels.year?.values.map(({ id }) => id)).toEqual(['2019', '2018', '2017']);
  });
});

describe('synonymGroups', () => {
  it('has a group for each word that has others beside it', () => {
    expect(synonymGroups(knowledge)).toEqual([['Træ', 'tømmer', 'wood']]);
  });
});
