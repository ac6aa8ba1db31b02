import { expect, it } from 'vitest';
import { dataFile, figure, page, smallKnowledge, source } from '../../../model/__fixtures__/smallTree';
import { NOTHING_CHOSEN } from '../shared/browserState';
import { findCases } from '../shared/comparisonChoice';
import { selectCases } from '../shared/selectCases';
import { buildBrowserData } from './browserData';
import { buildCaseRecords } from './caseRecords';

const area = { subject: 'skolen', quantity: 'gross-floor-area', unit: 'm2', values: [{ value: 1200, says: 'Areal.', sources: ['k-1'], certainty: 'owner-claim' }] };

const knowledge = smallKnowledge({
  'docs/cases/danmark/hallen.md': page('case', { title: 'Hallen', municipalityName: 'Vejle Kommune' }),
  'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen', keyFigures: ['areal'], years: { start: 2019, end: 2021 }, phases: ['tender'] }),
  'src/data/sources/k.yml': dataFile(source('k-1')),
  'src/data/figures/f.yml': dataFile(figure('areal', area), figure('pris', { subject: 'skolen' })),
  'src/data/places.yml': dataFile({ id: 'skive-egnen', label: 'Skiveegnen', cases: ['skolen'] }),
});

const records = buildCaseRecords(knowledge);
const { facets, cases } = buildBrowserData(records, knowledge);
const [hall, school] = cases;

it('has for each filter the values that some case has, what is not stated last', () => {
  const ids = Object.fromEntries(facets.map(({ id, values }) => [id, values.map((value) => value.id)]));
  expect(ids).toEqual({
    type: ['school'],
    arbejde: ['new-build'],
    land: ['dk'],
    kommune: ['skive-egnen', 'vejle'],
    fase: ['tender', 'ikke-oplyst'],
    tiltag: ['ikke-oplyst'],
    materiale: ['ikke-oplyst'],
    udbudsform: ['ikke-oplyst'],
    aar: ['2020-2024', '2015-2019', 'ikke-oplyst'],
    stoerrelse: ['1000-4999', 'ikke-oplyst'],
    status: ['in-use'],
    sikkerhed: ['stated', 'ingen-tal'],
  });
});

it('finds the same cases by words as the list to choose from for a comparison', () => {
  const words = ['', 'hallen', 'VEJLE kommune', 'nybyggeri', 'danmark skole', 'skolen', 'findes-ikke'];
  for (const query of words) {
    const found = selectCases({ facets, cases }, { ...NOTHING_CHOSEN, query }).cases.map(({ id }) => id);
    expect([query, found]).toEqual([query, findCases(records, query).map(({ id }) => id)]);
  }
});

it('shows of a case only figures that can be held beside those of others, each with its certainty', () => {
  const shown = { id: 'areal', anchor: 'tal-areal', label: 'Pris', text: '1.200\u00a0m²', certainty: 'owner-claim' };
  expect(school).toMatchObject({ figures: [shown], areaFigure: shown, area: 1200, years: '2019–2021', year: 2021 });
});

it('knows a case of which no source gives numbers or years', () => {
  expect(hall).toMatchObject({ figures: [], areaFigure: null, area: null, years: '', year: null, facets: { sikkerhed: ['ingen-tal'], kommune: ['vejle'] } });
});
