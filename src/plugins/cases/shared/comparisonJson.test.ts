import { expect, it } from 'vitest';
import { someCase, someFigure, someValue } from './__fixtures__/someCases';
import { comparisonToJson } from './comparisonJson';
import { buildComparison } from './comparisonRows';

const records = [someCase('a', { figures: [someFigure('areal')] }), someCase('b')];
const taken = { address: 'https://videnbank.example/cases/sammenlign/?c=a,b', date: '2026-11-26' };
const data = JSON.parse(comparisonToJson(buildComparison(records), records, ({ address }) => address, taken)) as Record<string, unknown>;

it('says where and when it was taken, and of which cases', () => {
  expect(data).toMatchObject({ ...taken, licence: 'CC BY 4.0', cases: [{ id: 'a', title: 'Casen a', address: '/cases/danmark/a/' }, { id: 'b' }] });
});

it('has each row with what each case says, and nothing where it says nothing', () => {
  expect(data.rows).toContainEqual({ group: 'facts', id: 'municipality', label: 'Kommune', cases: [{ case: 'a', items: [] }, { case: 'b', items: [] }] });
  expect(data.rows).toContainEqual({
    group: 'figures',
    id: 'gross-floor-area-m2',
    label: 'Etageareal',
    unit: { id: 'm2', label: 'm²' },
    cases: [
      { case: 'a', figures: [{ id: 'areal', label: 'Tallet areal', meaning: 'Hvad det dækker.', anchor: 'tal-areal', values: [someValue()] }] },
      { case: 'b', figures: [] },
    ],
  });
});
