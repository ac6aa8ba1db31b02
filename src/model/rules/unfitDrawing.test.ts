import { describe, expect, it } from 'vitest';
import { problemsOf } from './__fixtures__/treeOf';
import { unfitDrawing } from './unfitDrawing';

const FILE = 'src/data/drawings/luft.svg';

const faults = (svg: string): string[] => problemsOf(unfitDrawing, { [FILE]: svg }).map(({ found }) => found);

describe('unfit-drawing', () => {
  it('accepts a drawing of lines and words with a title', () => {
    expect(faults('<svg><title>Luft</title><path d="M0 0"/><text>Ord</text></svg>')).toEqual([]);
  });

  it('reports one without a title', () => {
    expect(problemsOf(unfitDrawing, { [FILE]: '<svg><path d="M0 0"/></svg>' })).toEqual([
      {
        file: FILE,
        line: 1,
        rule: 'unfit-drawing',
        found: 'Tegningen har ingen titel.',
        expected: 'et <title> som det første i tegningen',
        fix: 'Skriv <title>Hvad tegningen viser</title> lige efter <svg …>.',
      },
    ]);
  });

  it.each([
    ['<p>Tekst</p>', 'Filen indeholder ingen tegning.'],
    ['<svg><title>Luft</title><script>x()</script></svg>', 'Tegningen indeholder »<script>«.'],
  ])('reports %s', (svg, found) => {
    expect(faults(svg)).toEqual([found]);
  });
});
