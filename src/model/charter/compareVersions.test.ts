import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairParagraphs } from './compareVersions';

const version = (...ids: string[]) => ({ paragraphs: ids.map((id) => ({ id, number: null, title: '', text: `Om ${id}.` })) });
const fates = (before: string[], after: string[]) => pairParagraphs(version(...before), version(...after)).map(({ id, fate, isMoved }) => `${id} ${fate}${isMoved ? ' moved' : ''}`);

describe('pairParagraphs', () => {
  it('joins by id, in the order of the newer version', () => {
    expect(fates(['a', 'b'], ['a', 'ny', 'b'])).toEqual(['a kept', 'ny added', 'b kept']);
  });

  it('leaves what is gone where it stood', () => {
    expect(fates(['foerst', 'a', 'b', 'c'], ['a', 'c'])).toEqual(['foerst removed', 'a kept', 'b removed', 'c kept']);
    expect(fates(['a', 'b', 'c'], ['ny'])).toEqual(['a removed', 'b removed', 'c removed', 'ny added']);
  });

  it('says of one paragraph that it has moved, and not of all that it passed', () => {
    expect(fates(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d kept moved', 'a kept', 'b kept', 'c kept']);
  });

  it('takes a new heading or new words for a change, and a new number alone for none', () => {
    const before = { paragraphs: [{ id: 'a', number: '1', title: 'A', text: 'Ord.' }, { id: 'b', number: '2', title: 'B', text: 'Ord.' }, { id: 'c', number: '3', title: 'C', text: 'Ord.' }] };
    const after = { paragraphs: [{ id: 'a', number: '2', title: 'A', text: 'Ord.' }, { id: 'b', number: '2', title: 'Nyt', text: 'Ord.' }, { id: 'c', number: '3', title: 'C', text: 'Nye ord.' }] };
    expect(pairParagraphs(before, after).map(({ fate }) => fate)).toEqual(['kept', 'changed', 'changed']);
  });

  const ids = fc.uniqueArray(fc.stringMatching(/^[a-j]$/), { maxLength: 10 });

  it('has every paragraph of either version once, and the newer ones in their order', () => {
    fc.assert(fc.property(ids, ids, (before, after) => {
      const pairs = pairParagraphs(version(...before), version(...after));
      expect(pairs.map(({ id }) => id).sort()).toEqual([...new Set([...before, ...after])].sort());
      expect(pairs.filter((pair) => pair.after !== null).map(({ id }) => id)).toEqual(after);
    }));
  });

  it('leaves those that have not moved in one order in both', () => {
    fc.assert(fc.property(ids, ids, (before, after) => {
      const stayed = pairParagraphs(version(...before), version(...after)).filter((pair) => pair.before !== null && pair.after !== null && !pair.isMoved).map(({ id }) => id);
      expect(before.filter((id) => stayed.includes(id))).toEqual(stayed);
    }));
  });

  it('sees the same the other way round, with what is new and what is gone in each other’s place', () => {
    const mirrored: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' };
    fc.assert(fc.property(ids, ids, (before, after) => {
      const [there, back] = [pairParagraphs(version(...before), version(...after)), pairParagraphs(version(...after), version(...before))];
      expect(there.map(({ id, fate, isMoved }) => `${id} ${mirrored[fate] ?? fate} ${isMoved}`).sort()).toEqual(back.map(({ id, fate, isMoved }) => `${id} ${fate} ${isMoved}`).sort());
    }));
  });

  it('sees nothing in a version beside itself', () => {
    fc.assert(fc.property(ids, (same) => {
      expect(pairParagraphs(version(...same), version(...same)).every(({ fate, isMoved }) => fate === 'kept' && !isMoved)).toBe(true);
    }));
  });
});
