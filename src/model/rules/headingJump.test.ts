import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { headingJump } from './headingJump';

const FILE = 'docs/om/siden.md';

const headings = (body: string) => problemsOf(headingJump, { [FILE]: page(body) });

describe('heading-jump', () => {
  it('accepts headings that go down one level at a time and up any number', () => {
    expect(headings('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([]);
  });

  it('accepts a page without headings', () => {
    expect(headings('Kun tekst.')).toEqual([]);
  });

  it('reports a heading that goes from level 2 to level 4', () => {
    expect(headings('## Økonomi\n\n#### Drift')).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'heading-jump',
        found: 'Overskriften »Drift« springer til niveau 4.',
        expected: 'højst niveau 3 efter overskriften før',
        fix: 'Skriv »### Drift«.',
      },
    ]);
  });

  it('reports text that begins below level 2, because the title is level 1', () => {
    expect(headings('### Drift').map(({ line, found, fix }) => [line, found, fix])).toEqual([
      [5, 'Overskriften »Drift« springer til niveau 3.', 'Skriv »## Drift«.'],
    ]);
  });

  it('reports a second title', () => {
    expect(headings('Tekst.\n\n# Drift')).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'heading-jump',
        found: 'Overskriften »Drift« har niveau 1, men sidens titel er allerede niveau 1.',
        expected: 'niveau 2 (##) eller dybere i teksten',
        fix: 'Skriv »## Drift«.',
      },
    ]);
  });

  it('does not blame the headings below a second title or a jump', () => {
    expect(headings('# A\n\n### B').map(({ line }) => line)).toEqual([5]);
    expect(headings('## A\n\n#### B\n\n#### C\n\n##### D').map(({ line }) => line)).toEqual([7]);
  });

  it('begins anew on each page', () => {
    const files = { 'docs/om/a.md': page('## A\n\n### B'), 'docs/om/b.md': page('### C') };
    expect(problemsOf(headingJump, files).map(({ file }) => file)).toEqual(['docs/om/b.md']);
  });

  it('does not take a hash in code for a heading', () => {
    expect(headings('```\n#### kode\n```')).toEqual([]);
  });

  it('sees underlined headings and headings inside a box', () => {
    expect(headings('Titel\n=====\n\n:::note\n#### B\n:::').map(({ line }) => line)).toEqual([5, 9]);
  });
});
