import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { headingAnchor } from './headingAnchor';

const FILE = 'docs/om/siden.md';

const faults = (body: string): [string, string][] => problemsOf(headingAnchor, { [FILE]: page(body) }).map(({ found, fix }) => [found, fix]);

describe('heading-anchor', () => {
  it('reports an anchor that cannot be read, with the one it should be', () => {
    expect(problemsOf(headingAnchor, { [FILE]: page('Tekst.\n\n## Økonomi {#økonomi}') })).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'heading-anchor',
        found: 'Ankeret »{#økonomi}« kan ikke læses.',
        expected: '{#anker} med små bogstaver a-z, tal og bindestreger, uden mellemrum',
        fix: 'Skriv »{#oekonomi}«.',
      },
    ]);
  });

  it.each([
    ['## Pris {# pris}', '{# pris}', 'Skriv »{#pris}«.'],
    ['## Pris {pris}', '{pris}', 'Skriv »{#pris}«.'],
    ['### Pris {#Pris_2}', '{#Pris_2}', 'Skriv »{#pris-2}«.'],
    ['## Pris {#pris', '{#pris', 'Skriv »{#pris}«.'],
    ['## Pris {#}', '{#}', 'Skriv et ord efter #, eller fjern klammerne.'],
  ])('reports %s', (heading, raw, fix) => {
    expect(faults(heading)).toEqual([[`Ankeret »${raw}« kan ikke læses.`, fix]]);
  });

  it.each([`## a${' '.repeat(100_000)}b`, `## a{${' '.repeat(100_000)}b`, `## a{${' '.repeat(100_000)}}b`])(
    'takes no time that grows with the square of the spaces in a heading (%#)',
    (heading) => {
      const start = performance.now();
      problemsOf(headingAnchor, { [FILE]: page(heading) });
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );

  it('leaves braces alone that do not close the heading', () => {
    expect(faults('## Pris {a} i alt\n\n## {a} {b}c')).toEqual([]);
  });

  it('accepts headings with and without an anchor', () => {
    expect(faults('## Pris {#pris-2}\n\n## Økonomi\n\nEt ord {#økonomi}')).toEqual([]);
  });
});
