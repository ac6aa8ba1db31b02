import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairParagraphs } from './compareVersions';

const version = (...ids: string[]) => ({ paragraphs: ids.map((id) => ({ id, number: null, title: '', text: `Om ${id}.`, links: [] })) });
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
    const own = (id: string, number: string, title: string, text: string) => ({ id, number, title, text, links: [] });
    const before = { paragraphs: [own('a', '1', 'A', 'Ord.'), own('b', '2', 'B', 'Ord.'), own('c', '3', 'C', 'Ord.')] };
    const after = { paragraphs: [own('a', '2', 'A', 'Ord.'), own('b', '2', 'Nyt', 'Ord.'), own('c', '3', 'C', 'Nye ord.')] };
    expect(pairParagraphs(before, after).map(({ fate }) => fate)).toEqual(['kept', 'changed', 'changed']);
  });

  it('goes by the first of paragraphs with the same id', () => {
    const own = (...texts: string[]) => ({ paragraphs: texts.map((text) => ({ id: 'a', number: '1', title: 'A', text, links: [] })) });
    expect(pairParagraphs(own('Ord.', 'Andre.'), own('Ord.', 'Andre.')).map(({ id, fate }) => `${id} ${fate}`)).toEqual(['a kept']);
  });

  it('takes another address behind the same words for a change', () => {
    const own = (address: string) => ({ paragraphs: [{ id: 'a', number: '1', title: 'A', text: 'Se regulativet.', links: [{ words: 'regulativet', address }] }] });
    expect(pairParagraphs(own('/a/'), own('/a/')).map(({ fate }) => fate)).toEqual(['kept']);
    expect(pairParagraphs(own('/a/'), own('/b/')).map(({ fate }) => fate)).toEqual(['changed']);
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
