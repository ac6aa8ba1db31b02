import { describe, expect, it } from 'vitest';
import { FIGURE, page, problemsOf, sources } from './__fixtures__/treeOf';
import { unusedSource } from './unusedSource';

const FILE = 'src/data/sources/a.yml';
const PAGE = 'docs/om/siden.md';

const unused = (files: Record<string, string>, ...ids: readonly string[]) =>
  problemsOf(unusedSource, { [FILE]: sources(...ids), ...files }).map(({ found }) => found);

describe('unused-source', () => {
  it('accepts sources that a text, a key of a page, a figure, a word or an indirect meeting rests on', () => {
    const files = {
      [PAGE]: page('A [@k-2].', 'sources: [k-3]\ndocuments:\n  - source: k-4\n'),
      'src/data/figures/a.yml': FIGURE,
      'src/data/indirect-meetings.yml': '- id: fjerde-moede\n  sources: [k-5]\n',
      'src/data/vocabulary.yml': '- { id: beton, label: Beton, sources: [k-6] }\n',
    };
    expect(unused(files, 'k-1', 'k-2', 'k-3', 'k-4', 'k-5', 'k-6')).toEqual([]);
  });

  it('reports a source that nothing rests on', () => {
    expect(problemsOf(unusedSource, { [FILE]: sources('k-1', 'k-2'), [PAGE]: page('A [@k-1].') })).toEqual([
      {
        file: FILE,
        line: 9,
        rule: 'unused-source',
        found: 'Kilden »k-2« bruges ikke nogen steder.',
        expected: 'mindst én henvisning til hver kilde',
        fix: 'Henvis til den med [@k-2], eller slet den.',
      },
    ]);
  });

  it('does not count inline code, which only shows how a source is written', () => {
    expect(unused({ [PAGE]: page('Skriv `[@k-1]`.') }, 'k-1')).toEqual(['Kilden »k-1« bruges ikke nogen steder.']);
  });

  it('counts what a page says whose front matter is broken', () => {
    expect(unused({ [PAGE]: '---\ntitle: "X\n---\nA [@k-1].\n' }, 'k-1', 'k-2')).toEqual(['Kilden »k-2« bruges ikke nogen steder.']);
  });

  it('counts what a page says whose front matter fails its schema', () => {
    expect(unused({ [PAGE]: '---\ntitel: X\n---\nA [@k-1].\n' }, 'k-1')).toEqual([]);
  });

  it('counts what stands under a misspelt key', () => {
    const files = { [PAGE]: page('Tekst.', 'sorces: [k-1]\n'), 'src/data/figures/a.yml': FIGURE.replace('sources: [k-1]', 'sorces: [k-2]') };
    expect(unused(files, 'k-1', 'k-2', 'k-3')).toEqual(['Kilden »k-3« bruges ikke nogen steder.']);
  });

  it('reports an id that two sources share once, and a malformed id not at all', () => {
    expect(unused({}, 'k-1', 'k-1', 'K 2')).toEqual(['Kilden »k-1« bruges ikke nogen steder.']);
  });
});
