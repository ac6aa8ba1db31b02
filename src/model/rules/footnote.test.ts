import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { footnote } from './footnote';

const FILE = 'docs/om/siden.md';

describe('footnote', () => {
  it('reports each footnote at its mark', () => {
    expect(problemsOf(footnote, { [FILE]: page('Prisen\nsteg[^1].\n\n[^1]: Se avisen.') })).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'footnote',
        found: 'Der er en fodnote, »[^1]«.',
        expected: 'en kilde, [@kilde-id], eller en sætning i teksten',
        fix: 'Opret kilden, og henvis til den med [@kilde-id]. Skriv andre bemærkninger i teksten.',
      },
    ]);
  });

  it('leaves citations, exponents and code alone', () => {
    expect(problemsOf(footnote, { [FILE]: page('Prisen [@k-1] steg 2^3, `[^1]` og [^ukendt].') })).toEqual([]);
  });
});
