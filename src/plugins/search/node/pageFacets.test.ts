import { describe, expect, it } from 'vitest';
import { dataFile, existingPage, figure, page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { pageFacets } from './pageFacets';

const knowledge = smallKnowledge({
  'blog/2018-11-22-moede.md': page('meeting'),
  'blog/2019-06-06-seminar.md': page('event', { municipalities: ['skive'] }),
  'docs/cases/danmark/skolen.md': page(
    'case',
    {
      years: { start: 2007, end: 2009 },
      municipality: 'skive',
      phases: ['tender'],
      materials: ['brick'],
      procurementForms: ['open-tender'],
      keyFigures: ['pris'],
    },
    '::tal{#areal}',
  ),
  'docs/charter/x/udkast.md': page('charter', { date: '2018-05' }),
  'docs/charter/x/uden-dato.md': page('charter'),
  'docs/charter/x/forslag/maal.md': page('proposal', { date: '2018-06' }),
  'docs/kommuner/skive.md': page('municipality'),
  'docs/om/siden.md': page('page'),
  'docs/referater/2018-11-22.md': page('minutes', {
    participants: [{ municipality: 'skive' }, { who: 'Sekretariatet' }],
    partnerRound: [{ municipality: 'skive', state: 'flag' }, { municipality: 'aarhus', state: 'absent' }],
  }),
  'docs/referater/uden-dag.md': page('minutes', { meeting: 'uden-dag' }),
  'docs/vejledning/krav.md': page('guidance', { materials: ['brick'] }),
  'docs/krav/k-001.md': page('requirement', { materials: ['brick'] }),
  'src/data/figures/f.yml': dataFile(
    figure('pris'),
    figure('areal', { values: [{ value: 4, says: 'A.', sources: ['k-1'] }, { value: 5, says: 'B.', sources: ['k-1'], certainty: 'owner-claim' }] }),
    figure('andre', { certainty: 'owner-claim' }),
  ),
});

const facetsOf = (file: string): object => pageFacets(existingPage(knowledge, file), knowledge);

describe('pageFacets', () => {
  it('has everything that the record of a case says, with every year of its span and the certainty of each value', () => {
    expect(facetsOf('docs/cases/danmark/skolen.md')).toEqual({
      kind: ['case'],
      phase: ['tender'],
      'building-type': ['school'],
      material: ['brick'],
      'procurement-form': ['open-tender'],
      place: ['dk', 'skive'],
      year: ['2007', '2008', '2009'],
      certainty: ['stated', 'owner-claim'],
    });
  });

  it.each([
    ['docs/krav/k-001.md', { kind: ['requirement'], phase: ['tender'], material: ['brick'] }],
    ['docs/vejledning/krav.md', { kind: ['guidance'], phase: ['tender'], material: ['brick'] }],
    ['docs/kommuner/skive.md', { kind: ['municipality'], place: ['skive'], certainty: ['stated'] }],
    ['blog/2018-11-22-moede.md', { kind: ['meeting'], year: ['2018'] }],
    ['blog/2019-06-06-seminar.md', { kind: ['event'], place: ['skive'], year: ['2019'] }],
    ['docs/charter/x/udkast.md', { kind: ['charter'], year: ['2018'] }],
    ['docs/charter/x/uden-dato.md', { kind: ['charter'] }],
    ['docs/charter/x/forslag/maal.md', { kind: ['proposal'], place: ['skive'], year: ['2018'] }],
    ['docs/om/siden.md', { kind: ['page'] }],
    ['docs/referater/2018-11-22.md', { kind: ['minutes'], place: ['skive', 'aarhus'], year: ['2018'] }],
    ['docs/referater/uden-dag.md', { kind: ['minutes'] }],
  ])('leaves out of %s what its record does not say', (file, expected) => {
    expect(facetsOf(file)).toEqual(expected);
  });

  it.each([
    [{}, undefined],
    [{ start: 2007 }, ['2007']],
    [{ end: 2009 }, ['2009']],
    [{ start: 2009, end: 2007 }, ['2007', '2009']],
  ])('reads the years %j as %j', (years, expected) => {
    const { pages } = smallKnowledge({ 'docs/cases/danmark/a.md': page('case', { years }) });
    expect(pages.map((found) => pageFacets(found, knowledge).year)).toEqual([expected]);
  });
});
