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

  it('accepts headings with and without an anchor', () => {
    expect(faults('## Pris {#pris-2}\n\n## Økonomi\n\nEt ord {#økonomi}')).toEqual([]);
  });
});
