import { expect, it } from 'vitest';
import { dataFile, figure, page, smallKnowledge, source } from '../../../model/__fixtures__/smallTree';
import { buildCaseRecords } from './caseRecords';

const value = { value: 1200, says: 'Areal.', sources: ['k-1'] };
const area = { subject: 'skolen', quantity: 'gross-floor-area', unit: 'm2', values: [value, { ...value, value: 1300, to: 1400, certainty: 'owner-claim' }] };

const knowledge = smallKnowledge({
  'docs/cases/danmark/skolen.md': page('case', {
    title: 'Ørestad Skole',
    keyFigures: ['areal'],
    municipality: 'skive',
    years: { start: 2019 },
    measures: ['take-back'],
    lessons: ['Bestil tidligt [@k-1].'],
  }),
  'docs/cases/danmark/aaben.md': page('case', { title: 'Åben hal', sidebar_label: 'Hallen', municipalityName: 'Høje-Taastrup Kommune' }),
  'docs/cases/danmark/zoologisk.md': page('case', { title: 'Zoo' }),
  'docs/cases/danmark/skjult.md': page('case', { title: 'Skjult', unlisted: true }),
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune' }),
  'docs/om/om-os.md': page('page'),
  'src/data/sources/k.yml': dataFile(source('k-1', { publisher: 'Kommune A', title: 'Rapport' })),
  'src/data/figures/f.yml': dataFile(figure('pris', { subject: 'skolen' }), figure('areal', area), figure('andet', { subject: 'zoologisk', estimate: true })),
});

const records = buildCaseRecords(knowledge);
const [zoo, school, hall] = records;

it('holds listed cases only, in Danish order', () => {
  expect(records.map(({ title }) => title)).toEqual(['Zoo', 'Ørestad Skole', 'Åben hal']);
});

it('puts the Danish label beside each id', () => {
  expect(school).toMatchObject({
    country: { id: 'dk', label: 'Danmark' },
    buildingType: { id: 'school', label: 'Skole' },
    workTypes: [{ id: 'new-build', label: 'Nybyggeri' }],
    measures: [{ id: 'take-back', label: 'Tilbagetagning' }],
    years: { start: 2019, end: null },
    lessons: ['Bestil tidligt.'],
  });
});

it('knows the municipality by its page, by its name, or not at all', () => {
  expect(records.map(({ municipality }) => municipality)).toEqual([
    null,
    { id: 'skive', label: 'Skive Kommune' },
    { id: 'hoeje-taastrup', label: 'Høje-Taastrup Kommune' },
  ]);
});

it('is called by its short name where it has one', () => {
  expect([zoo?.shortTitle, hall?.shortTitle]).toEqual(['Zoo', 'Hallen']);
});

it('has the figures about itself, those of the fact box first, each value with its own certainty and sources', () => {
  expect(school?.figures.map(({ id, isKey }) => [id, isKey])).toEqual([['areal', true], ['pris', false]]);
  expect(school?.figures[0]?.values[1]).toMatchObject({
    from: 1300,
    to: 1400,
    unit: { id: 'm2', label: 'm²' },
    text: '1.300–1.400\u00a0m²',
    certainty: { id: 'owner-claim', label: 'Ejerens påstand' },
    sources: [{ id: 'k-1', publisher: 'Kommune A', title: 'Rapport' }],
  });
});

it('knows which figures the page has a note on, those included that only the words of another name', () => {
  const notes = smallKnowledge({
    'docs/cases/danmark/skolen.md': page('case', { title: 'Skole', keyFigures: ['pris'] }),
    'src/data/sources/k.yml': dataFile(source('k-1')),
    'src/data/figures/f.yml': dataFile(
      figure('pris', { subject: 'skolen', meaning: 'Uden [#moms].' }),
      figure('moms', { subject: 'skolen' }),
      figure('skjult', { subject: 'skolen' }),
    ),
  });
  const [record] = buildCaseRecords(notes);
  expect(record?.figures.map(({ id, anchor }) => [id, anchor])).toEqual([['pris', 'tal-pris'], ['moms', 'tal-moms'], ['skjult', null]]);
});

it('takes the floor area from the figure that is one', () => {
  expect([school?.area, zoo?.area]).toEqual([1200, null]);
});

it('counts how certain the values are', () => {
  expect(school?.evidence).toEqual({ independent: 0, stated: 2, 'owner-claim': 1, inferred: 0, estimates: 0 });
});

it('says of an estimate that it is one, and counts it', () => {
  expect(zoo?.figures[0]?.values[0]).toMatchObject({ isEstimate: true, certainty: { id: 'stated', label: expect.stringMatching(/, skøn$/) as string } });
  expect(zoo?.evidence).toMatchObject({ stated: 1, estimates: 1 });
});
