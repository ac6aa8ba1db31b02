import { expect, it } from 'vitest';
import { entry, registerOf } from './__fixtures__/someRegister';
import { filtersOf } from './filters';

const ENTRIES = [entry('a', { tracks: ['udbud'], meeting: 'vinter' }), entry('b', { meeting: 'efteraar' })];

it('the filters of actions have the values that occur, meetings from the newest on, names in Danish order', () => {
  const filters = filtersOf(registerOf('action', ...ENTRIES)).map(({ key, legend, values }) => [key, legend, values.map(({ label }) => label)]);
  expect(filters).toEqual([
    ['tilstand', 'Tilstand', ['Åben', 'Udført']],
    ['kommune', 'Ansvarlig', ['Kommune A', 'Sekretariatet']],
    ['frist', 'Frist for åbne handlinger', ['Overskredet', 'Inden for 30 dage', 'Senere', 'Uden frist']],
    ['spor', 'Arbejdsspor', ['Udbud']],
    ['moede', 'Møde', ['Vintermøde', 'Efterårsmøde']],
  ]);
});

it('decisions have no deadlines, and a filter without values is left out', () => {
  expect(filtersOf(registerOf('decision', entry('b'))).map(({ key, legend }) => [key, legend])).toEqual([
    ['tilstand', 'Tilstand'], ['kommune', 'Gælder for'], ['moede', 'Møde'],
  ]);
});
