import { describe, expect, it } from 'vitest';
import { FIGURE, page, problemsOf, sources } from './__fixtures__/treeOf';
import { duplicateId } from './duplicateId';

describe('duplicate-id', () => {
  it('accepts ids that differ', () => {
    const files = { 'docs/cases/danmark/skolen.md': page(''), 'docs/om/huset.md': page(''), 'src/data/sources/a.yml': sources('k-1', 'k-2') };
    expect(problemsOf(duplicateId, files)).toEqual([]);
  });

  it('reports the second of two sources with one id, and where the first stands', () => {
    expect(problemsOf(duplicateId, { 'src/data/sources/a.yml': sources('k-1'), 'src/data/sources/b.yml': sources('k-2', 'k-1') })).toEqual([
      {
        file: 'src/data/sources/b.yml',
        line: 9,
        rule: 'duplicate-id',
        found: "Id'et »k-1« er allerede brugt i src/data/sources/a.yml:1.",
        expected: 'et id, som kun én post har',
        fix: 'Giv denne post et andet id, fx »k-1-2«, eller slå de to sammen.',
      },
    ]);
  });

  it('reports two cases of one name in different folders, because cases share their address', () => {
    const files = { 'docs/cases/danmark/skolen.md': page(''), 'docs/cases/venlo/skolen.md': page('') };
    expect(problemsOf(duplicateId, files).map(({ file, line, found }) => [file, line, found])).toEqual([
      ['docs/cases/venlo/skolen.md', 1, "Id'et »skolen« er allerede brugt i docs/cases/danmark/skolen.md:1."],
    ]);
  });

  it('holds pages, sources, figures and indirect meetings against one another', () => {
    const files = {
      'docs/om/pris.md': page(''),
      'src/data/figures/f.yml': FIGURE,
      'src/data/indirect-meetings.yml': '- id: k-1\n',
      'src/data/sources/a.yml': sources('k-1'),
    };
    expect(problemsOf(duplicateId, files).map(({ file, found }) => [file, found])).toEqual([
      ['src/data/figures/f.yml', "Id'et »pris« er allerede brugt i docs/om/pris.md:1."],
      ['src/data/indirect-meetings.yml', "Id'et »k-1« er allerede brugt i src/data/sources/a.yml:1."],
    ]);
  });

  it('lets a word of the vocabulary have the id of a page, and stand once in each list and once in the glossary', () => {
    const vocabulary = '- { id: other, list: phase, label: A }\n- { id: other, list: role, label: B }\n- { id: other, label: C }\n';
    expect(problemsOf(duplicateId, { 'docs/om/other.md': page(''), 'src/data/vocabulary.yml': vocabulary })).toEqual([]);
  });

  it('reports a word that stands twice in one list', () => {
    const vocabulary = '- { id: tender, list: phase, label: A }\n- { id: tender, list: phase, label: B }\n';
    expect(problemsOf(duplicateId, { 'src/data/vocabulary.yml': vocabulary }).map(({ line, found }) => [line, found])).toEqual([
      [2, "Id'et »tender« er allerede brugt i src/data/vocabulary.yml:1."],
    ]);
  });

  it('reports two places on one page with the same anchor, but not on two pages', () => {
    const projects = 'projects:\n  - id: hal\n    title: A\n  - id: hal\n    title: B\n';
    const files = { 'docs/kommuner/skive.md': page('', projects), 'docs/kommuner/aarhus.md': page('', 'projects:\n  - id: hal\n') };
    expect(problemsOf(duplicateId, files).map(({ file, line, found }) => [file, line, found])).toEqual([
      ['docs/kommuner/skive.md', 7, "Id'et »hal« er allerede brugt i docs/kommuner/skive.md:5."],
    ]);
  });

  it('reports each repetition of an id that stands three times', () => {
    const problems = problemsOf(duplicateId, { 'src/data/sources/a.yml': sources('k-1', 'k-1', 'k-1') });
    expect(problems.map(({ line }) => line)).toEqual([9, 17]);
  });
});
