import { describe, expect, it } from 'vitest';
import { paragraph, reason, someVersion } from '../__fixtures__/someDocument';
import { compareVersions, isShown } from './compare';

const [a, b] = [paragraph('a', '1', 'Vi bruger.'), paragraph('b', '2', 'Vi måler.')];
const FIRST = someVersion(1, [a, b]);
const CLEARER = someVersion(2, [a, { ...b, text: 'Vi måler alt.' }], { reasons: [reason('Klarere.', 'b')] });

/** What is said of paragraph b from the first version to the third. */
function toldOf(...versions: (typeof FIRST)[]): string {
  const third = versions.at(-1) ?? FIRST;
  return [[FIRST, third], [third, FIRST]].map(([before = FIRST, after = FIRST]) => {
    const own = compareVersions(before, after, [FIRST, ...versions]).find(({ id }) => id === 'b');
    return own === undefined ? '' : `${isShown(own) ? 'shown' : 'folded'}: ${own.reasons.map(({ text }) => text).join(' ')}`;
  }).join(' | ');
}

describe('the reasons of a paragraph that is worded as before', () => {
  it('are none, when it was only worded otherwise in between and has another number by what stands above', () => {
    expect(toldOf(CLEARER, someVersion(3, [{ ...b, number: '1' }], { reasons: [reason('Uklart alligevel.', 'b')] }))).toBe('folded:  | folded: ');
  });

  it('are those of the versions that gave it nothing but another number', () => {
    const third = someVersion(3, [a, b], { reasons: [reason('Uklart alligevel.', 'b')] });
    expect(toldOf(CLEARER, third, someVersion(4, [{ ...b, number: '1' }], { reasons: [reason('Et nummer manglede.', 'b')] }))).toBe('shown: Et nummer manglede. | shown: Et nummer manglede.');
  });

  it('are none for having been away', () => {
    const without = someVersion(2, [a], { reasons: [reason('Overflødig.', 'b')] });
    expect(toldOf(without, someVersion(3, [a, { ...b, number: '3' }], { reasons: [reason('Savnet.', 'b')] }))).toBe('folded:  | folded: ');
  });

  it('are those of the version that moved it, though it was worded otherwise as well', () => {
    const moved = someVersion(2, [{ ...b, text: 'Vi måler alt.' }, a], { reasons: [reason('Måling først, og klarere.', 'b')] });
    expect(toldOf(moved, someVersion(3, [b, a], { reasons: [reason('Uklart alligevel.', 'b')] }))).toBe('shown: Måling først, og klarere. | shown: Måling først, og klarere.');
  });

  it('are all of them, when it is worded otherwise at last', () => {
    expect(toldOf(CLEARER, someVersion(3, [a, { ...b, text: 'Vi måler alt hvert år.' }], { reasons: [reason('Oftere.', 'b')] }))).toBe('shown: Klarere. Oftere. | shown: Klarere. Oftere.');
  });
});
