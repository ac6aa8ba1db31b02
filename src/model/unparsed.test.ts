import { describe, expect, it } from 'vitest';
import { page } from './rules/__fixtures__/treeOf';
import { parseTree } from './tree';
import { possibleIds, valuesOfFaulty } from './unparsed';

describe('possibleIds', () => {
  it('is empty where every file could be parsed', () => {
    const { tree } = parseTree([{ path: 'docs/om/siden.md', text: page('A [@vs-2].') }]);
    expect(possibleIds(tree)).toEqual(new Set());
  });

  it('gives the words of pages with broken front matter, of data that cannot be parsed, and of refused files', () => {
    const files = [
      { path: 'docs/om/siden.md', text: 'A [@vs-2; @vs-43].' },
      { path: 'src/data/sources/a.yml', text: '- id: k-1\n  title: "X' },
    ];
    const { tree } = parseTree(files, [{ path: 'docs/om/stor.md', text: '[#pris]' }]);
    expect(possibleIds(tree)).toEqual(new Set(['vs-2', 'vs-43', 'id', 'k-1', 'title', 'pris']));
    expect(possibleIds(tree, 'src/data/sources/')).toEqual(new Set(['id', 'k-1', 'title']));
    expect(possibleIds(tree, 'src/data/figures/')).toEqual(new Set());
  });
});

describe('valuesOfFaulty', () => {
  it('gives the values of pages and entries that failed their schemas, and of no others', () => {
    const { tree } = parseTree([
      { path: 'docs/om/god.md', text: page('') },
      { path: 'docs/om/siden.md', text: '---\ntitel: Siden\nsorces: [vs-2]\n---\n' },
      { path: 'src/data/vocabulary.yml', text: '- { id: god, label: God }\n- { id: beton, sources: [vs-43] }\n' },
    ]);
    expect(valuesOfFaulty(tree)).toEqual(new Set(['Siden', 'vs-2', 'beton', 'vs-43']));
  });
});
