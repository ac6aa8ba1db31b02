import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, findNearest, findNearestId } from './nearest';

describe('editDistance', () => {
  it.each([
    ['beton', 'beton', 0],
    ['beton', 'betton', 1],
    ['beton', 'betn', 1],
    ['beton', 'bedon', 1],
    ['beton', 'betno', 1],
    ['ca', 'abc', 2],
    ['mursten', '', 7],
    ['kitten', 'sitting', 3],
    ['lærer', 'lærred', 2],
  ])('from »%s« to »%s« is %d', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'å'), maxLength: 6 });

  it('is none only between equal words', () => {
    fc.assert(fc.property(words, words, (left, right) => (editDistance(left, right) === 0) === (left === right)));
  });

  it('is the same in both directions', () => {
    fc.assert(fc.property(words, words, (left, right) => editDistance(left, right) === editDistance(right, left)));
  });

  it('is never longer than the way over a third word', () => {
    fc.assert(
      fc.property(words, words, words, (left, middle, right) => {
        expect(editDistance(left, right)).toBeLessThanOrEqual(editDistance(left, middle) + editDistance(middle, right));
      }),
    );
  });

  it('gives up beyond a limit, and only there', () => {
    fc.assert(
      fc.property(words, words, fc.nat(6), (left, right, limit) => {
        const distance = editDistance(left, right);
        expect(editDistance(left, right, limit)).toBe(distance > limit ? Infinity : distance);
      }),
    );
  });

  it('is the number of letters put into a word', () => {
    fc.assert(fc.property(words, words, words, (before, word, after) => editDistance(before + word + after, word) === before.length + after.length));
  });

  it('is one after one change and never more than the longer word', () => {
    fc.assert(
      fc.property(words, words, fc.nat(6), fc.constantFrom('x', ''), (word, other, place, letter) => {
        const at = Math.min(place, word.length);
        const changed = word.slice(0, at) + letter + word.slice(at + 1);
        expect(editDistance(word, changed)).toBe(changed === word ? 0 : 1);
        expect(editDistance(word, other)).toBeLessThanOrEqual(Math.max(word.length, other.length));
      }),
    );
  });
});

describe('findNearest', () => {
  const materials = ['brick', 'concrete', 'wood', 'steel'];

  it.each([
    ['brik', 'brick'],
    ['Concrete', 'concrete'],
    ['concerte', 'concrete'],
    ['woo', 'wood'],
    ['stele', 'steel'],
  ])('takes »%s« for %s', (word, meant) => {
    expect(findNearest(word, materials)).toBe(meant);
  });

  it.each(['glass', 'x', ''])('finds nothing near »%s«', (word) => {
    expect(findNearest(word, materials)).toBeNull();
  });

  it('finds the longer name that holds the word, whatever its capitals, and the shorter one inside it', () => {
    expect(findNearest('Stadskantoor', ['venlo', 'venlo-stadskantoor'])).toBe('venlo-stadskantoor');
    expect(findNearest('venlo-stadskantoor', ['skive', 'stadskantoor'])).toBe('stadskantoor');
  });

  it('needs no more than four letters to see one word inside the other', () => {
    expect(findNearest('krav', ['kravspecifikation'])).toBe('kravspecifikation');
    expect(findNearest('kravspecifikation', ['krav'])).toBe('krav');
  });

  it('does not take three letters inside a word for the word', () => {
    expect(findNearest('ven', ['venlo-stadskantoor'])).toBeNull();
  });

  it('prefers the nearer, and of equally near the first', () => {
    expect(findNearest('vs-21', ['vs-2', 'vs-22', 'vs-21x', 'vs-12'])).toBe('vs-2');
    expect(findNearest('phase', ['phases', 'phase'])).toBe('phase');
  });

  it('gives among many what comparing with each alone gives', () => {
    const word = fc.stringMatching(/^[ab-]{0,7}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (asked, candidates) => {
        const near = candidates.filter((candidate) => findNearest(asked, [candidate]) !== null);
        const found = findNearest(asked, candidates);
        expect(found === null).toBe(near.length === 0);
        // Against each other one that is near, the one found wins.
        for (const other of near) expect(findNearest(asked, [found ?? '', other])).toBe(found);
      }),
    );
  });

  it('finds nothing among no candidates', () => {
    expect(findNearest('phase', [])).toBeNull();
  });
});

describe('findNearestId', () => {
  it('takes a slip in the letters, and never another number', () => {
    expect(findNearestId('charterskabelonn-2', ['charterskabelon-1', 'charterskabelon-2'])).toBe('charterskabelon-2');
    expect(findNearestId('b-2025-11-13-9', ['b-2025-11-13-2', 'b-2025-11-13-1'])).toBeNull();
  });
});
