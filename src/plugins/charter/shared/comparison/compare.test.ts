import { describe, expect, it } from 'vitest';
import { paragraph, reason, someVersion } from '../__fixtures__/someDocument';
import { marked } from '../__fixtures__/marked';
import { newText, oldText } from '../__fixtures__/sides';
import { compareVersions, countChanges, isShown } from './compare';
import { redlineOf } from './paragraphRedline';

const FIRST = someVersion(1, [paragraph('a', '1', 'Vi bruger.'), paragraph('b', '2', 'Vi måler.'), paragraph('c', '3', 'Vi deler.'), paragraph('d', '4', 'Vi slutter.')]);
const SECOND = someVersion(2, [paragraph('a', '1', 'Vi bruger igen.'), paragraph('b', '2', 'Vi måler.'), paragraph('c', '3', 'Vi deler.'), paragraph('d', '4', 'Vi slutter.')], { reasons: [reason('Igen mangler.', 'a')] });
const THIRD = someVersion(3, [paragraph('c', '1', 'Vi deler.'), paragraph('a', '2', 'Vi bruger alt igen.'), paragraph('b', '3', 'Vi måler.'), paragraph('ny', '4', 'Vi begynder.')], {
  reasons: [reason('Alt mangler.', 'a'), reason('Deling først.', 'c'), reason('Slut er gemt væk.', 'd'), reason('Nyt.', 'ny')],
});
const ALL = [FIRST, SECOND, THIRD];

const shown = (before = FIRST, after = THIRD): string[] =>
  compareVersions(before, after, ALL).map(({ id, fate, isMoved, isRenumbered, reasons }) => [id, fate, isMoved ? 'moved' : '', isRenumbered ? 'renumbered' : '', reasons.map(({ text }) => text).join(' ')].join('|'));

describe('compareVersions', () => {
  it('says of each paragraph what became of it, and why, over all versions between', () => {
    expect(shown()).toEqual([
      'c|kept|moved|renumbered|Deling først.',
      'd|removed|||Slut er gemt væk.',
      'a|changed||renumbered|Igen mangler. Alt mangler.',
      'b|kept||renumbered|',
      'ny|added|||Nyt.',
    ]);
  });

  it('gives both texts back, whatever became of them', () => {
    for (const each of compareVersions(FIRST, THIRD, ALL)) {
      const { text } = redlineOf(each);
      expect([oldText(text), newText(text)]).toEqual([each.before?.text ?? '', each.after?.text ?? '']);
    }
  });

  it('says where a link leads only where it leads elsewhere', () => {
    const own = (address: string) => [{ ...paragraph('a', '1', 'Se regulativet.'), links: [{ words: 'regulativet', address }] }];
    const linksOf = (before: string, after: string): string[] => compareVersions(someVersion(1, own(before)), someVersion(2, own(after)), []).map((each) => `${each.fate}|${marked(redlineOf(each).links)}`);
    expect([...linksOf('/a/b/', '/a/b/'), ...linksOf('/a/b/', '/a/c/')]).toEqual(['kept|', 'changed|Link »regulativet«: [-/a/b/-]{+/a/c/+}']);
  });

  it('shows a paragraph with another number by itself where somebody has said why, and keeps no reason for one that is as it was', () => {
    const before = someVersion(1, [paragraph('a', '1', 'Vi bruger.'), paragraph('b', '3', 'Vi måler.'), paragraph('c', '4', 'Vi deler.')]);
    const after = someVersion(2, [paragraph('a', '1', 'Vi bruger.'), paragraph('b', '2', 'Vi måler.'), paragraph('c', '3', 'Vi deler.')], { reasons: [reason('Ét nummer manglede.', 'a', 'b')] });
    const compared = compareVersions(before, after, [before, after]);
    expect(compared.map(({ reasons }) => reasons.map(({ text }) => text))).toEqual([[], ['Ét nummer manglede.'], []]);
    expect(compared.map(isShown)).toEqual([false, true, false]);
    expect(countChanges(compared)).toEqual({ changed: 0, added: 0, removed: 0, moved: 0, all: 0, unchanged: 3, renumbered: 2 });
  });

  it('finds nothing between a version and itself', () => {
    expect(compareVersions(SECOND, SECOND, ALL).filter(isShown)).toEqual([]);
  });

  it('gives the reasons the other way round too', () => {
    expect(shown(THIRD, FIRST).find((line) => line.startsWith('a|'))).toBe('a|changed||renumbered|Igen mangler. Alt mangler.');
  });
});

it('countChanges counts each fate, and a change once among all', () => {
  expect(countChanges(compareVersions(FIRST, THIRD, ALL))).toEqual({ changed: 1, added: 1, removed: 1, moved: 1, all: 4, unchanged: 1, renumbered: 1 });
});
