import { describe, expect, it } from 'vitest';
import { page as wholePage } from '../__fixtures__/smallTree';
import { MEETING, MINUTES, problemsIn } from './__fixtures__/minutesOf';
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

  it('lets minutes repeat the items of their own invitation', () => {
    const files = { [MEETING]: wholePage('meeting'), [MINUTES]: wholePage('minutes', {}, '## Velkomst {#velkomst}\n\n## Charter {#charter}') };
    expect(problemsIn(duplicateId, files)).toEqual([]);
  });

  it('reports a page that has the id of an item, planned or minuted', () => {
    const files = {
      [MEETING]: wholePage('meeting'),
      [MINUTES]: wholePage('minutes', {}, '## Charter {#charter}'),
      'docs/om/moede-charter.md': wholePage('page'),
      'docs/om/moede-velkomst.md': wholePage('page'),
    };
    expect(problemsIn(duplicateId, files).map(({ file, line, found }) => [file, line, found])).toEqual([
      [MINUTES, 8, "Id'et »moede-charter« er allerede brugt i docs/om/moede-charter.md:1."],
      [MEETING, 24, "Id'et »moede-velkomst« er allerede brugt i docs/om/moede-velkomst.md:1."],
    ]);
  });

  it('reports decisions and actions of one id, in one page of minutes or in several, and those with the id of a page', () => {
    const files = {
      [MINUTES]: wholePage('minutes', {}, ':::decision{#b-1}\nTekst.\n:::\n\n:::action{#b-1 who="A"}\nTekst.\n:::\n\n:::decision{#andet}\nTekst.\n:::'),
      'docs/om/andet.md': wholePage('page'),
      'docs/referater/sidste.md': wholePage('minutes', { meeting: 'sidste' }, ':::decision{#b-1}\nTekst.\n:::'),
    };
    expect(problemsIn(duplicateId, files).map(({ file, line, found }) => [file, line, found])).toEqual([
      [MINUTES, 16, "Id'et »andet« er allerede brugt i docs/om/andet.md:1."],
      [MINUTES, 12, `Id'et »b-1« er allerede brugt i ${MINUTES}:8.`],
      ['docs/referater/sidste.md', 8, `Id'et »b-1« er allerede brugt i ${MINUTES}:8.`],
    ]);
  });

  it('leaves an anchor that stands twice in minutes to the rule on anchors', () => {
    expect(problemsIn(duplicateId, { [MINUTES]: wholePage('minutes', {}, '## A {#a}\n\n## B {#a}') })).toEqual([]);
  });
});
