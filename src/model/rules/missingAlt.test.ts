import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { missingAlt } from './missingAlt';

const FILE = 'docs/om/siden.md';

const pictures = (body: string) => problemsOf(missingAlt, { [FILE]: page(body) });

describe('missing-alt', () => {
  it('accepts a picture with words and a drawing with a description', () => {
    expect(pictures('![Rådhuset set fra syd](raadhus.jpg)\n\n:::tegning{#venlo-luft}\nLuften går gennem drivhuset.\n:::')).toEqual([]);
  });

  it('reports a picture without alternative text', () => {
    expect(pictures('Tekst og\n![](raadhus.jpg)')).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'missing-alt',
        found: 'Billedet »raadhus.jpg« har ingen alternativ tekst.',
        expected: 'en tekst, der siger det samme som billedet',
        fix: 'Skriv den i klammerne: ![Hvad billedet viser](fil.svg). I en tegning står den mellem :::tegning og :::.',
      },
    ]);
  });

  it('reports one in the front matter, where texts may hold Markdown too', () => {
    const files = { [FILE]: page('Tekst.', 'place: Byen ![](by.jpg)\n') };
    expect(problemsOf(missingAlt, files).map(({ line, found }) => [line, found])).toEqual([[4, 'Billedet »by.jpg« har ingen alternativ tekst.']]);
  });

  it('does not take spaces for words', () => {
    expect(pictures('![  ](raadhus.jpg)')).toHaveLength(1);
  });

  it('reports a reference-style picture by the name of its reference', () => {
    expect(pictures('![][luft]\n\n[luft]: luft.svg').map(({ line, found }) => [line, found])).toEqual([
      [5, 'Billedet »luft« har ingen alternativ tekst.'],
    ]);
  });

  it('reports a drawing without a description by its id', () => {
    expect(pictures(':::tegning{#venlo-luft}\n:::').map(({ line, found }) => [line, found])).toEqual([
      [5, 'Billedet »venlo-luft« har ingen alternativ tekst.'],
    ]);
  });

  it('leaves other boxes and pictures in code alone', () => {
    expect(pictures(':::note\n:::\n\n`![](x.svg)`')).toEqual([]);
  });
});
