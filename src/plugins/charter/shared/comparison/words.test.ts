import { describe, expect, it } from 'vitest';
import { paragraph, someVersion } from '../__fixtures__/someDocument';
import type { ChangeCounts } from './compare';
import { describeCounts, describePair, describeUnchanged, marksOf, nameOfChange, nameOfVersion } from './words';

const counts = (fields: Partial<ChangeCounts>): ChangeCounts => ({ changed: 0, added: 0, removed: 0, moved: 0, all: 1, unchanged: 0, ...fields });

it.each([
  [{ all: 0 }, 'De to versioner er ens.'],
  [{ changed: 1 }, '1 paragraf er ændret.'],
  [{ changed: 7, added: 2, removed: 1, moved: 1, unchanged: 5 }, '7 paragraffer er ændret, 2 er nye og 1 er udgået. 1 er flyttet. 5 er uændrede.'],
  [{ moved: 2, unchanged: 1 }, '2 paragraffer er flyttet. 1 er uændret.'],
  [{ added: 1 }, '1 paragraf er ny.'],
])('describeCounts of %j is »%s«', (fields, words) => {
  expect(describeCounts(counts(fields))).toBe(words);
});

describe('marksOf', () => {
  const [before, after] = [paragraph('a', '4', 'A'), paragraph('a', '2', 'B')];
  const base = { id: 'a', reasons: [], before, after };

  it('says what became of a paragraph, that it moved and which number it had', () => {
    expect(marksOf({ ...base, fate: 'changed', isMoved: true, isRenumbered: true })).toEqual(['Ændret', 'Flyttet', 'Før § 4']);
    expect(marksOf({ ...base, before: null, fate: 'added', isMoved: false, isRenumbered: false })).toEqual(['Ny']);
  });
});

it('a version is named with its date, as far as that is known', () => {
  expect([nameOfVersion({ label: 'Version 2', date: '2026-04-15' }), nameOfVersion({ label: 'Udkast', date: null })]).toEqual(['Version 2, 15. april 2026', 'Udkast']);
});

it('unchanged paragraphs are named, of many the first and the last', () => {
  const pairs = (count: number) => Array.from({ length: count }, (_, index) => ({ before: null, after: paragraph(`p${index}`, String(index + 1), 'Ord.') }));
  expect([1, 2, 9].map((count) => describeUnchanged(pairs(count)))).toEqual([
    'Uændret: § 1. Om p0',
    '2 uændrede paragraffer: § 1. Om p0 · § 2. Om p1',
    '9 uændrede paragraffer: § 1. Om p0 · § 2. Om p1 · § 3. Om p2 · § 4. Om p3 · § 5. Om p4 · § 6. Om p5 · … · § 9. Om p8',
  ]);
});

it('what is compared is said with document, dates and states', () => {
  expect(describePair({ title: 'Aftalen' }, someVersion(1, []), someVersion(2, [], { date: null, state: 'Vedtaget' }))).toBe('Aftalen: fra version 1, 1. januar 2026 (forslag) til version 2 (vedtaget).');
});

it('a change is listed with whether its paragraph is new or gone', () => {
  const own = paragraph('a', '9', 'Ord.');
  expect([nameOfChange({ fate: 'removed', before: own, after: null }), nameOfChange({ fate: 'added', before: null, after: own }), nameOfChange({ fate: 'changed', before: own, after: own })]).toEqual([
    '§ 9. Om a (udgået)', '§ 9. Om a (ny)', '§ 9. Om a',
  ]);
});
