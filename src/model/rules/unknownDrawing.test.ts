import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { unknownDrawing } from './unknownDrawing';

const FILE = 'docs/om/siden.md';
const BODY = ':::tegning{#luft}\nLuften går op.\n:::';
const SVG = '<svg><title>Luft</title></svg>';

describe('unknown-drawing', () => {
  it('accepts a drawing whose file is there', () => {
    expect(problemsOf(unknownDrawing, { [FILE]: page(BODY), 'src/data/drawings/luft.svg': SVG })).toEqual([]);
  });

  it('reports one whose file is not, with the one that was probably meant', () => {
    expect(problemsOf(unknownDrawing, { [FILE]: page(BODY), 'src/data/drawings/lyft.svg': SVG })).toEqual([
      {
        file: FILE,
        line: 5,
        rule: 'unknown-drawing',
        found: 'Tegningen »luft« findes ikke.',
        expected: 'en fil src/data/drawings/luft.svg',
        fix: 'Skriv »lyft«, eller læg tegningen i src/data/drawings/.',
      },
    ]);
  });

  it('has no correction where nothing is near', () => {
    expect(problemsOf(unknownDrawing, { [FILE]: page(BODY) }).map(({ fix }) => fix)).toEqual(['Læg tegningen i src/data/drawings/, eller fjern blokken.']);
  });

  it('leaves blocks without an id to their own rule', () => {
    expect(problemsOf(unknownDrawing, { [FILE]: page(':::tegning\nOrd.\n:::\n\n:::note{#luft}\nOrd.\n:::') })).toEqual([]);
  });
});
