import { describe, expect, it } from 'vitest';
import { FIGURE, page, problemsOf } from './__fixtures__/treeOf';
import { unknownFigure } from './unknownFigure';

const CASE = 'docs/cases/danmark/skolen.md';
const FIGURES = { 'src/data/figures/a.yml': FIGURE };

const found = (body: string, head = '') =>
  problemsOf(unknownFigure, { ...FIGURES, [CASE]: page(body, head) }).map((problem) => [problem.line, problem.found]);

describe('unknown-figure', () => {
  it('accepts figures of the register in text, as a block and among the key figures', () => {
    expect(found('Den kostede [#pris].\n\n::tal{#pris}\n\n::spredning{#pris}', 'keyFigures: [pris]\n')).toEqual([]);
  });

  it('reports a figure that does not exist, with the one that was probably meant', () => {
    expect(problemsOf(unknownFigure, { ...FIGURES, [CASE]: page('Skolen er ny.\nDen kostede [#priis] i alt.') })).toEqual([
      {
        file: CASE,
        line: 6,
        rule: 'unknown-figure',
        found: 'Tallet »priis« findes ikke.',
        expected: 'et id fra src/data/figures/',
        fix: 'Skriv »pris«, eller opret tallet.',
      },
    ]);
  });

  it('has no correction where nothing is near', () => {
    const [problem] = problemsOf(unknownFigure, { ...FIGURES, [CASE]: page('[#energiforbrug]') });
    expect(problem?.fix).toBe('Opret tallet i src/data/figures/.');
  });

  it('looks in blocks, key figures, fields, headings and table rows', () => {
    const text = '## Pris [#b]\n\n::tal{#c}\n\n| [#d] |\n|---|\n| [#e] |';
    expect(found(text, 'keyFigures: [pris, a]\nlessons:\n  - Den kostede [#f].\n')).toEqual([
      [6, 'Tallet »f« findes ikke.'],
      [8, 'Tallet »b« findes ikke.'],
      [12, 'Tallet »d« findes ikke.'],
      [14, 'Tallet »e« findes ikke.'],
      [10, 'Tallet »c« findes ikke.'],
      [4, 'Tallet »a« findes ikke.'],
    ]);
  });

  it('leaves inline code alone, where editors show how a figure is written', () => {
    expect(found('Skriv `[#tal-id]` i teksten.')).toEqual([]);
  });

  it('counts a figure with a fault of its own as there', () => {
    const files = { 'src/data/figures/a.yml': '- id: pris\n', [CASE]: page('[#pris]') };
    expect(problemsOf(unknownFigure, files)).toEqual([]);
  });

  it('counts what stands in a file of figures that cannot be parsed as there, and nothing else', () => {
    const files = { 'src/data/figures/a.yml': '- id: pris\n  label: "Pris\n', [CASE]: page('[#pris] [#areal]') };
    expect(problemsOf(unknownFigure, files).map(({ found: text }) => text)).toEqual(['Tallet »areal« findes ikke.']);
  });
});
