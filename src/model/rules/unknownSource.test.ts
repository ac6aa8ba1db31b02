import { describe, expect, it } from 'vitest';
import { page, problemsOf, sources } from './__fixtures__/treeOf';
import { unknownSource } from './unknownSource';

const FILE = 'docs/om/siden.md';
const SOURCES = { 'src/data/sources/a.yml': sources('vs-2', 'vs-43') };

const found = (body: string, head = '') =>
  problemsOf(unknownSource, { ...SOURCES, [FILE]: page(body, head) }).map((problem) => [problem.line, problem.found]);

describe('unknown-source', () => {
  it('accepts sources that exist, alone, together and with a place in them', () => {
    expect(found('A [@vs-2]. B [@vs-2; @vs-43, s. 4-6].', 'sources: [vs-2]\n')).toEqual([]);
  });

  it('reports a source that does not exist, with the one that was probably meant', () => {
    expect(problemsOf(unknownSource, { ...SOURCES, [FILE]: page('Første linje.\nAnden linje [@vs-44].') })).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'unknown-source',
        found: 'Kilden »vs-44« findes ikke.',
        expected: 'et id fra src/data/sources/',
        fix: 'Skriv »vs-43«, eller opret kilden i src/data/sources/.',
      },
    ]);
  });

  it('has no correction where nothing is near', () => {
    const [problem] = problemsOf(unknownSource, { ...SOURCES, [FILE]: page('A [@kommuneplan].') });
    expect(problem?.fix).toBe("Ret id'et, eller opret kilden i src/data/sources/.");
  });

  it('reports only the unknown one among several', () => {
    expect(found('A [@vs-2; @vs-999; @vs-43].')).toEqual([[5, 'Kilden »vs-999« findes ikke.']]);
  });

  it('looks in front matter keys, fields, list items, table rows and data', () => {
    const files = {
      ...SOURCES,
      [FILE]: page('- A [@b-1]\n\n| C |\n|---|\n| [@b-2] |', 'sources: [b-3]\nlessons:\n  - D [@b-4]\n'),
      'src/data/vocabulary.yml': '- id: beton\n  label: Beton\n  definition: Sten [@b-5].\n  sources: [b-6]\n',
    };
    const places = problemsOf(unknownSource, files).map(({ file, line, found: text }) => `${file}:${line} ${text}`);
    expect(places.sort()).toEqual([
      'docs/om/siden.md:12 Kilden »b-2« findes ikke.',
      'docs/om/siden.md:4 Kilden »b-3« findes ikke.',
      'docs/om/siden.md:6 Kilden »b-4« findes ikke.',
      'docs/om/siden.md:8 Kilden »b-1« findes ikke.',
      'src/data/vocabulary.yml:3 Kilden »b-5« findes ikke.',
      'src/data/vocabulary.yml:4 Kilden »b-6« findes ikke.',
    ]);
  });

  it('leaves inline code alone, where editors show how a source is written', () => {
    expect(found('Skriv `[@kilde-id]` efter udsagnet.')).toEqual([]);
  });

  it('reports a citation that cannot be an id, but leaves such a key to its schema', () => {
    expect(found('A [@VS 2].', 'sources: [VS 2]\n')).toEqual([[6, 'Kilden »VS 2« findes ikke.']]);
  });

  it('counts a source with a fault of its own, or in a file that cannot be parsed, as there', () => {
    const files = {
      'src/data/sources/a.yml': '- id: vs-2\n',
      'src/data/sources/b.yml': '- id: vs-43\n  title: "X\n',
      [FILE]: page('A [@vs-2; @vs-43; @vs-44].'),
    };
    expect(problemsOf(unknownSource, files).map(({ found: text, fix }) => [text, fix])).toEqual([
      ['Kilden »vs-44« findes ikke.', "Ret id'et, eller opret kilden i src/data/sources/."],
    ]);
  });
});
