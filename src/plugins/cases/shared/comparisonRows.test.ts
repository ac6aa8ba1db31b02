import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCases, someCase, someFigure, someValue } from './__fixtures__/someCases';
import type { ComparisonRow } from './comparisonRow';
import { buildComparison, isSame } from './comparisonRows';

const figuresIn = (rows: readonly ComparisonRow[]) => rows.flatMap((row) => (row.group === 'facts' ? [] : [row]));
const rowOf = (rows: readonly ComparisonRow[], id: string): ComparisonRow | undefined => rows.find((row) => row.id === id);
const kroner = { id: 'dkk', label: 'kr.' };
const euro = { id: 'eur', label: 'euro' };
const cost = { id: 'project-cost', label: 'Samlet anlægsudgift' };

describe('the rows of a comparison', () => {
  it('have every value of every figure exactly once, in the column of its case', () => {
    fc.assert(
      fc.property(anyCases, (records) => {
        const rows = figuresIn(buildComparison(records));
        records.forEach(({ figures }, column) => {
          const shown = rows.flatMap(({ cells }) => cells[column] ?? []).flatMap(({ id, values }) => values.map((value) => ({ id, value })));
          const given = figures.flatMap(({ id, values }) => values.map((value) => ({ id, value })));
          // The very same values, and not only ones that look alike.
          expect(shown.length).toBe(given.length);
          for (const { id, value } of given) expect(shown.filter((other) => other.id === id && other.value === value)).toHaveLength(1);
        });
      }),
    );
  });

  it('hold one unit each, with all units of a quantity right below one another', () => {
    fc.assert(
      fc.property(anyCases, (records) => {
        const rows = figuresIn(buildComparison(records)).filter(({ group }) => group === 'figures');
        for (const { unit, cells } of rows) for (const { values } of cells.flat()) for (const value of values) expect(value.unit.id).toBe(unit?.id);
        const labels = rows.map(({ label }) => label);
        const changes = labels.filter((label, index) => label !== labels[index - 1]);
        expect(changes).toEqual([...new Set(labels)]);
      }),
    );
  });

  it('each have their own id and a cell for every case', () => {
    fc.assert(
      fc.property(anyCases, (records) => {
        const rows = buildComparison(records);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { cells } of rows) expect(cells).toHaveLength(records.length);
      }),
    );
  });

  it('are the same rows whatever the order of the cases', () => {
    fc.assert(
      fc.property(anyCases, (records) => {
        const ids = (rows: readonly ComparisonRow[]): string[] => rows.map(({ id }) => id);
        expect(ids(buildComparison([...records].reverse()))).toEqual(ids(buildComparison(records)));
      }),
    );
  });
});

describe('the rows of figures', () => {
  const rows = buildComparison([
    someCase('a', {
      figures: [
        someFigure('pris', { quantity: cost, values: [someValue({ from: 5, unit: kroner }), someValue({ from: 1, unit: euro }), someValue({ from: 6, unit: kroner })] }),
        someFigure('areal'),
        someFigure('vand', { quantity: null, topic: { id: 'water', label: 'Vand' } }),
      ],
    }),
    someCase('b', { figures: [someFigure('sum', { quantity: cost, meaning: 'Uden grund.', values: [someValue({ from: 7, unit: kroner })] })] }),
  ]);

  it('stand by what the building is, what it cost, and last what stands alone', () => {
    expect(figuresIn(rows).map(({ group, id, label, unit }) => [group, id, label, unit?.label ?? null])).toEqual([
      ['figures', 'gross-floor-area-m2', 'Etageareal', 'm²'],
      ['figures', 'project-cost-eur', 'Samlet anlægsudgift', 'euro'],
      ['figures', 'project-cost-dkk', 'Samlet anlægsudgift', 'kr.'],
      ['others', 'topic-water', 'Vand', null],
    ]);
  });

  it('keep what each number covers, and lead to its note', () => {
    const row = figuresIn(rows).find(({ id }) => id === 'project-cost-dkk');
    expect(row?.cells.map((cell) => cell.map(({ id, meaning, anchor, values }) => [id, meaning, anchor, values.map(({ from }) => from)]))).toEqual([
      [['pris', 'Hvad det dækker.', 'tal-pris', [5, 6]]],
      [['sum', 'Uden grund.', 'tal-sum', [7]]],
    ]);
  });
});

describe('the rows of facts', () => {
  const brick = { id: 'brick', label: 'Mursten' };
  const wood = { id: 'wood', label: 'Træ' };
  const rows = buildComparison([
    someCase('a', { materials: [wood, brick], years: { start: 2013, end: 2017 }, figures: [someFigure('areal')] }),
    someCase('b', { materials: [brick], years: { start: null, end: 2020 }, municipality: { id: 'skive', label: 'Skive Kommune' } }),
  ]);
  const textsOf = (id: string): unknown => {
    const row = rowOf(rows, id);
    return row?.group === 'facts' ? row.cells.map((cell) => cell.map(({ text, isShared }) => (isShared ? `${text} (fælles)` : text))) : null;
  };

  it('begin each list with what all cases have', () => {
    expect(textsOf('materials')).toEqual([['Mursten (fælles)', 'Træ'], ['Mursten (fælles)']]);
  });

  it('say which end of the years is not known', () => {
    expect(textsOf('years')).toEqual([['2013–2017'], ['Til 2020; startår ikke oplyst']]);
  });

  it('leave open what a case does not say', () => {
    expect(textsOf('municipality')).toEqual([[], ['Skive Kommune']]);
  });

  it('give the size with its certainty, and say where its sources are', () => {
    expect(textsOf('area')).toEqual([['1.200 m² (oplyst i kilden; kilder i rækken »Etageareal«)'], []]);
  });

  it('count how certain the values are', () => {
    expect(textsOf('evidence')).toEqual([['1 oplyst i kilden'], []]);
  });
});

describe('isSame', () => {
  const same = (left: Parameters<typeof someCase>[1], right: Parameters<typeof someCase>[1], id: string): boolean | undefined => {
    const row = rowOf(buildComparison([someCase('a', left), someCase('b', right)]), id);
    return row === undefined ? undefined : isSame(row);
  };
  const [one, two] = [{ id: '1', label: 'Et' }, { id: '2', label: 'To' }];

  it.each([
    ['the same word', {}, {}, 'place', true],
    ['another word', { place: 'Venlo' }, {}, 'place', false],
    ['the same list in another order', { measures: [one, two] }, { measures: [two, one] }, 'measures', true],
    ['a part of the list', { measures: [one, two] }, { measures: [two] }, 'measures', false],
    ['nothing at all', {}, {}, 'lessons', true],
    ['nothing and something', {}, { lessons: ['A.'] }, 'lessons', false],
    ['figures of two cases', { figures: [someFigure('x')] }, { figures: [someFigure('y')] }, 'gross-floor-area-m2', false],
  ] as const)('of %s', (_name, left, right, id, expected) => {
    expect(same({ ...left } as Parameters<typeof someCase>[1], { ...right } as Parameters<typeof someCase>[1], id)).toBe(expected);
  });
});
