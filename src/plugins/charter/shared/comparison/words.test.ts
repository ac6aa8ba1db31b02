import { describe, expect, it } from 'vitest';
import { paragraph, reason, someVersion } from '../__fixtures__/someDocument';
import type { ChangeCounts, ParagraphComparison } from './compare';
import { describeCounts, describeList, describePair, describeUnchanged, marksOf, nameOfChange, nameOfVersion, nameWithState } from './words';

const counts = (fields: Partial<ChangeCounts>): ChangeCounts => ({ changed: 0, added: 0, removed: 0, moved: 0, all: 1, unchanged: 0, renumbered: 0, ...fields });

it.each([
  [{ all: 0 }, 'De to versioner er ens.'],
  [{ changed: 1 }, '1 paragraf er ændret.'],
  [{ changed: 7, added: 2, removed: 1, moved: 1, unchanged: 5 }, '7 paragraffer er ændret, 2 er nye og 1 er udgået. 1 er flyttet. 5 er uændrede.'],
  [{ moved: 2, unchanged: 1 }, '2 paragraffer er flyttet. 1 er uændret.'],
  [{ added: 1 }, '1 paragraf er ny.'],
  [{ changed: 1, unchanged: 3, renumbered: 2 }, '1 paragraf er ændret. 3 er uændrede, heraf 2 med nyt nummer.'],
  [{ added: 1, unchanged: 2, renumbered: 2 }, '1 paragraf er ny. 2 er uændrede, alle med nyt nummer.'],
  [{ removed: 2, unchanged: 1, renumbered: 1 }, '2 paragraffer er udgået. 1 er uændret, men har fået nyt nummer.'],
  [{ all: 0, unchanged: 4, renumbered: 1 }, 'De to versioner siger det samme, men 1 paragraf har fået nyt nummer.'],
])('describeCounts of %j is »%s«', (fields, words) => {
  expect(describeCounts(counts(fields))).toBe(words);
});

describe('marksOf', () => {
  const [before, after] = [paragraph('a', '4', 'A'), paragraph('a', '2', 'B')];
  const base = { id: 'a', reasons: [], before, after };

  it('says what became of a paragraph, that it moved and which number it had', () => {
    expect(marksOf({ ...base, fate: 'changed', isMoved: true, isRenumbered: true })).toEqual(['Ændret', 'Flyttet', 'Før § 4']);
    expect(marksOf({ ...base, before: null, fate: 'added', isMoved: false, isRenumbered: false })).toEqual(['Ny']);
    expect(marksOf({ ...base, before: { ...before, number: null }, fate: 'kept', isMoved: false, isRenumbered: true })).toEqual(['Før uden nummer']);
  });
});

it('a list of changes counts what is changed as the sentence above it does, and new numbers that have a reason apart', () => {
  const [before, after] = [paragraph('a', '4', 'A'), paragraph('a', '2', 'A')];
  const renumbered: ParagraphComparison = { id: 'a', reasons: [reason('Ét nummer manglede.', 'a')], before, after, fate: 'kept', isMoved: false, isRenumbered: true };
  const [changed, moved]: [ParagraphComparison, ParagraphComparison] = [{ ...renumbered, fate: 'changed' }, { ...renumbered, isMoved: true }];
  expect([[changed, moved], [changed, renumbered], [changed, changed, renumbered, renumbered], [renumbered, renumbered]].map(describeList)).toEqual([
    'De 2 ændringer', '1 ændring og 1 nyt nummer', '2 ændringer og 2 nye numre', '2 nye numre',
  ]);
});

it('a version is named with its date, as far as that is known', () => {
  expect([nameOfVersion({ label: 'Version 2', date: '2026-04-15' }), nameOfVersion({ label: 'Udkast', date: null })]).toEqual(['Version 2, 15. april 2026', 'Udkast']);
});

describe('unchanged paragraphs are named', () => {
  const pair = (index: number, old: string | null = String(index)) => ({ before: { ...paragraph(`p${index}`, '', 'Ord.'), number: old }, after: paragraph(`p${index}`, String(index), 'Ord.'), isRenumbered: old !== String(index) });
  const pairs = (count: number, old?: string) => Array.from({ length: count }, (_, index) => pair(index + 1, old));

  it('of many the first and the last', () => {
    expect([1, 2, 9].map((count) => describeUnchanged(pairs(count)))).toEqual([
      'Uændret: § 1. Om p1',
      '2 uændrede paragraffer: § 1. Om p1 · § 2. Om p2',
      '9 uændrede paragraffer: § 1. Om p1 · § 2. Om p2 · § 3. Om p3 · § 4. Om p4 · § 5. Om p5 · § 6. Om p6 · … · § 9. Om p9',
    ]);
  });

  it('with the number that they had', () => {
    expect(describeUnchanged([pair(8, '10')])).toBe('Uændret: § 8 (før § 10). Om p8');
    expect(describeUnchanged([pair(3), pair(4, null)])).toBe('2 uændrede paragraffer: § 3. Om p3 · § 4 (før uden nummer). Om p4');
    expect(describeUnchanged([{ ...pair(2), after: { ...paragraph('p2', '', 'Ord.'), number: null }, isRenumbered: true }])).toBe('Uændret: Om p2 (før § 2)');
  });

  it('and those that are not named are counted', () => {
    expect(describeUnchanged([...pairs(6), ...pairs(3, '20')])).toMatch(/^9 uændrede paragraffer, heraf 3 med nyt nummer: § 1\. Om p1 · .* · … · § 3 \(før § 20\)\. Om p3$/);
    expect(describeUnchanged(pairs(9, '20'))).toMatch(/^9 uændrede paragraffer, alle med nyt nummer: § 1 \(før § 20\)/);
  });
});

it('a version is named with what it counts for', () => {
  expect(nameWithState(someVersion(2, [], { state: 'Vedtaget' }))).toBe('Version 2, 1. februar 2026 (vedtaget)');
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
