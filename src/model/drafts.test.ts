import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallTree, source } from './__fixtures__/smallTree';
import { isPlaceholder, unfilledValues, withoutDrafts } from './drafts';

describe('isPlaceholder', () => {
  it.each(['Udfyld: Bygherre', ' Udfyld:'])('knows »%s«', (text) => expect(isPlaceholder(text)).toBe(true));

  it.each(['Erstat det, der begynder med »Udfyld:«', 'Udfyld skemaet', '', null, 3])('does not take %j for one', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('unfilledValues', () => {
  it('finds each placeholder with its path', () => {
    expect(unfilledValues({ title: 'Skolen', roles: [{ name: 'Udfyld: Navn' }] })).toEqual([
      { key: 'name', path: ['roles', 0, 'name'], value: 'Udfyld: Navn' },
    ]);
  });
});

describe('withoutDrafts', () => {
  it('leaves out drafts, and sources and figures that are not filled in', () => {
    const { tree } = smallTree({
      'docs/om/a.md': page('page', { draft: true }),
      'docs/om/b.md': page('page', { draft: false }),
      'docs/om/c.md': page('page'),
      'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { title: 'Udfyld: Titel' })),
      'src/data/figures/f.yml': dataFile(figure('pris'), figure('areal', { meaning: 'Udfyld: Hvad tallet omfatter' })),
    });
    const { places, parsed, pages, sources, figures } = withoutDrafts(tree);
    expect([places, parsed, pages].map((list) => list.map(({ id }) => id))).toEqual([['b', 'c'], ['b', 'c'], ['b', 'c']]);
    expect([...sources, ...figures].map(({ value }) => value?.id)).toEqual(['k-1', 'pris']);
  });
});
