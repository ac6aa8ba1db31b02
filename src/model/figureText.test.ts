import { describe, expect, it } from 'vitest';
import type { Figure, FigureValue } from './kinds/figure';
import { formatFigure, formatValue, isDisputed, spanOf } from './figureText';

const WORDS: Readonly<Record<string, string>> = { euro: 'euro', percent: '%', 'year-number': 'år nr.', about: 'ca.', over: 'mere end' };
const labels = { label: (_list: string, id: string): string => WORDS[id] ?? id };

const value = (number: number, more: Partial<FigureValue> = {}): FigureValue => ({ value: number, says: 'Prisen.', sources: ['k-1'], ...more });

const figure = (values: FigureValue[], more: Partial<Figure> = {}): Figure => ({
  id: 'pris',
  label: 'Pris',
  subject: 'skolen',
  topic: 'cost',
  unit: 'euro',
  meaning: 'Hvad skolen kostede.',
  certainty: 'stated',
  show: 'first',
  values,
  ...more,
});

const spaced = (text: string): string => text.replaceAll('_', '\u00a0');

describe('formatValue', () => {
  it.each([
    [value(3_400_000), '3,4_mio._euro'],
    [value(300_000), '300.000_euro'],
    [value(3_400_000, { qualifier: 'about' }), 'ca._3,4_mio._euro'],
    [value(16_900_000, { qualifier: 'over' }), 'mere end_16,9_mio._euro'],
    [value(5, { to: 25, unit: 'percent' }), '5–25_%'],
    [value(35_000_000, { to: 62_000_000 }), '35–62_mio._euro'],
    [value(10, { unit: 'year-number' }), 'år nr._10'],
    [value(52_345_678), '52.345.678_euro'],
    [value(0.0035), '0,0035_euro'],
  ])('writes %o as »%s«', (given, words) => {
    expect(formatValue(given, figure([given]), labels)).toBe(spaced(words));
  });
});

describe('the unit of a year', () => {
  it('stands before the number by its id, whatever its label', () => {
    const renamed = { label: (list: string, id: string): string => (id === 'year-number' ? 'år' : labels.label(list, id)) };
    expect(formatValue(value(10, { unit: 'year-number' }), figure([]), renamed)).toBe(spaced('år_10'));
  });
});

describe('formatFigure', () => {
  const values = [value(40, { qualifier: 'about' }), value(35, { to: 50 }), value(62), value(5, { unit: 'percent' })];

  it('is the first value in a sentence', () => {
    expect(formatFigure(figure(values), labels)).toBe(spaced('ca._40_euro'));
  });

  it('is the span of the values in its own unit when it asks for that', () => {
    expect(formatFigure(figure(values, { show: 'range' }), labels)).toBe(spaced('35–62_euro'));
  });

  it.each([
    ['there is one value', [value(40)], '40_euro'],
    ['all values are the same', [value(40), value(40, { unit: 'euro' })], '40_euro'],
    ['no value has its own unit', [value(5, { unit: 'percent' }), value(7, { unit: 'percent' })], '5_%'],
  ])('is the first value when it asks for a span but %s', (_when, given, words) => {
    expect(formatFigure(figure(given, { show: 'range' }), labels)).toBe(spaced(words));
  });

  it('keeps an interval whole when it is the only value', () => {
    expect(formatFigure(figure([value(5, { to: 25 })], { show: 'range' }), labels)).toBe(spaced('5–25_euro'));
  });
});

describe('spanOf', () => {
  it.each([
    [[value(62), value(35)], { from: 35, to: 62 }],
    [[value(35, { to: 50 })], { from: 35, to: 50 }],
    [[value(-3), value(2)], { from: -3, to: 2 }],
    [[value(35), value(35)], null],
    [[value(35), value(62, { unit: 'percent' })], null],
  ])('of %o is %o', (values, span) => {
    expect(spanOf(figure(values))).toEqual(span);
  });
});

describe('isDisputed', () => {
  it.each([
    ['other numbers', [value(35), value(62)], true],
    ['other ends', [value(35, { to: 40 }), value(35)], true],
    ['other units', [value(35), value(35, { unit: 'percent' })], true],
    ['the same number with the unit spelled out', [value(35), value(35, { unit: 'euro' })], false],
    ['the same number, one of them roughly', [value(35), value(35, { qualifier: 'about' })], false],
    ['one number', [value(35)], false],
  ])('for sources that give %s', (_what, values, disputed) => {
    expect(isDisputed(figure(values))).toBe(disputed);
  });
});
