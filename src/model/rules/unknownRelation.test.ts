import { describe, expect, it } from 'vitest';
import { FIGURE, page, problemsOf } from './__fixtures__/treeOf';
import { unknownRelation } from './unknownRelation';

const CASE = 'docs/cases/danmark/skolen.md';
const SITE = {
  'blog/2018-11-22-tredje-moede.md': page(''),
  'docs/arbejdsspor/proces-og-udbud.md': page(''),
  'docs/kommuner/skive.md': page(''),
  'docs/vejledning/krav.md': page(''),
};

const relations = (head: string) => problemsOf(unknownRelation, { ...SITE, [CASE]: page('', head) });

describe('unknown-relation', () => {
  it('accepts relations to pages of the right kind', () => {
    expect(relations('tracks: [proces-og-udbud]\nmeetings: [tredje-moede]\nguidance: [krav]\nmunicipality: skive\ncases: [skolen]\n')).toEqual([]);
  });

  it('reports a relation to nowhere, with what there is and what was probably meant', () => {
    expect(relations('tracks:\n  - proces-og-udbud\n  - proces-udbud\n')).toEqual([
      {
        file: CASE,
        line: 6,
        rule: 'unknown-relation',
        found: 'tracks henviser til »proces-udbud«, som ikke findes.',
        expected: "et af id'erne proces-og-udbud",
        fix: 'Skriv »proces-og-udbud«.',
      },
    ]);
  });

  it('has no correction where nothing is near', () => {
    expect(relations('municipality: koebenhavn\n').map(({ expected, fix }) => [expected, fix])).toEqual([
      ["et af id'erne skive", 'Opret siden først, eller fjern henvisningen.'],
    ]);
  });

  it('does not list more ids than an editor would read', () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`docs/kommuner/by-${index}.md`, page('')]));
    const [problem] = problemsOf(unknownRelation, { ...many, [CASE]: page('', 'municipality: koebenhavn\n') });
    expect(problem?.expected).toBe('et id, der findes');
  });

  it('does not take another version for a slip, and knows what a proposal and a version name', () => {
    const files = {
      ...SITE,
      'docs/charter/c/c-1.md': page('', 'changes:\n  - proposal: mal\n'),
      'docs/charter/c/forslag/maal.md': page('', 'municipality: skiv\nversion: c-2\ntakenInto: skive\n'),
    };
    expect(problemsOf(unknownRelation, files).map(({ line, found, fix }) => [line, found, fix])).toEqual([
      [5, 'proposal henviser til »mal«, som ikke findes.', 'Skriv »maal«.'],
      [4, 'municipality henviser til »skiv«, som ikke findes.', 'Skriv »skive«.'],
      [5, 'version henviser til »c-2«, som ikke findes.', 'Opret siden først, eller fjern henvisningen.'],
      [6, 'takenInto henviser til »skive«, som ikke findes.', 'Opret siden først, eller fjern henvisningen.'],
    ]);
  });

  it('reports a relation to a page of another kind', () => {
    expect(relations('tracks: [skive]\n').map(({ found }) => found)).toEqual(['tracks henviser til »skive«, som ikke findes.']);
  });

  it('accepts a relation to a meeting that is known only indirectly', () => {
    const files = { [CASE]: page('', 'meetings: [fjerde-moede]\n'), 'src/data/indirect-meetings.yml': '- id: fjerde-moede\n' };
    expect(problemsOf(unknownRelation, files)).toEqual([]);
  });

  it('reports relations deep in the front matter, at their lines', () => {
    const head = 'projects:\n  - id: hal\n    case: skolen\n  - id: bad\n    case: skoven\n';
    expect(relations(head).map(({ line, found }) => [line, found])).toEqual([[8, 'case henviser til »skoven«, som ikke findes.']]);
  });

  it('holds the subject of a figure against the pages and related words against the vocabulary', () => {
    const files = {
      [CASE]: page(''),
      'src/data/figures/a.yml': `${FIGURE}${FIGURE.replace('subject: skolen', 'subject: skoven')}`,
      'src/data/vocabulary.yml': '- { id: beton, label: Beton, related: [cement, kalk] }\n- { id: kalk, label: Kalk }\n',
    };
    expect(problemsOf(unknownRelation, files).map(({ file, line, found }) => [file, line, found])).toEqual([
      ['src/data/figures/a.yml', 14, 'subject henviser til »skoven«, som ikke findes.'],
      ['src/data/vocabulary.yml', 1, 'related henviser til »cement«, som ikke findes.'],
    ]);
  });

  it('counts a page whose front matter is broken as there', () => {
    const files = { 'docs/kommuner/skive.md': 'Uden hoved.\n', [CASE]: page('', 'municipality: skive\n') };
    expect(problemsOf(unknownRelation, files)).toEqual([]);
  });

  it('counts what stands in data that cannot be parsed as there', () => {
    const files = { 'src/data/indirect-meetings.yml': '- id: fjerde-moede\n  title: "X\n', [CASE]: page('', 'meetings: [fjerde-moede]\n') };
    expect(problemsOf(unknownRelation, files)).toEqual([]);
  });

  it('leaves key figures to unknown-figure, and what cannot be an id to its schema', () => {
    expect(relations('keyFigures: [findes-ikke]\ntracks: [Proces Og Udbud, 7]\n')).toEqual([]);
  });
});
