import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { brokenLink } from './brokenLink';

const CASE = 'docs/cases/danmark/skolen.md';
const ABOUT = 'docs/om/index.md';

describe('broken-link', () => {
  it('accepts links to pages, to the front page of a folder, to addresses of the site itself and to places on a page', () => {
    const text = 'Se [skolen](/cases/skolen/), [om](/om/), [møder](/moeder/) og [prisen](/cases/skolen/?vis=alt#pris).';
    expect(problemsOf(brokenLink, { [CASE]: page('Tekst.'), [ABOUT]: page(text) })).toEqual([]);
  });

  it('accepts a case in any folder at the one address that cases have', () => {
    expect(problemsOf(brokenLink, { 'docs/cases/venlo/haven.md': page('[haven](/cases/haven/)') })).toEqual([]);
  });

  it('reports a link to a page that does not exist, with the address that was probably meant', () => {
    const text = 'Første linje.\n\nSe [skolen](/cases/skole/) her.';
    expect(problemsOf(brokenLink, { [CASE]: page('Tekst.'), [ABOUT]: page(text) })).toEqual([
      {
        file: ABOUT,
        line: 7,
        rule: 'broken-link',
        found: 'Linket /cases/skole/ fører ikke til en side.',
        expected: 'en adresse, der findes, med skråstreg til sidst',
        fix: 'Skriv »/cases/skolen/«.',
      },
    ]);
  });

  it('corrects a missing closing slash and keeps the place on the page', () => {
    const [problem] = problemsOf(brokenLink, { [CASE]: page('[x](/cases/skolen#pris)') });
    expect(problem?.fix).toBe('Skriv »/cases/skolen/#pris«.');
  });

  it('has no correction where nothing is near', () => {
    const [problem] = problemsOf(brokenLink, { [ABOUT]: page('[x](/et/helt/andet/sted/)') });
    expect(problem?.fix).toBe('Ret adressen, eller fjern linket.');
  });

  it('follows reference-style links', () => {
    const problems = problemsOf(brokenLink, { [ABOUT]: page('Se [her][a].\n\n[a]: /findes/ikke/') });
    expect(problems.map(({ line, found }) => [line, found])).toEqual([[7, 'Linket /findes/ikke/ fører ikke til en side.']]);
  });

  it('follows links in front matter and in data, at their lines', () => {
    const files = {
      [ABOUT]: page('Tekst.', 'lessons:\n  - Ingen links.\n  - Se [x](/vaek/).\n'),
      'src/data/vocabulary.yml': '- id: beton\n  label: Beton\n  definition: Se [y](/borte/).\n',
    };
    expect(problemsOf(brokenLink, files).map(({ file, line, found }) => [file, line, found])).toEqual([
      [ABOUT, 6, 'Linket /vaek/ fører ikke til en side.'],
      ['src/data/vocabulary.yml', 3, 'Linket /borte/ fører ikke til en side.'],
    ]);
  });

  it('counts a page whose front matter is broken as there', () => {
    const files = { [CASE]: '---\ntitle: "\n---\nTekst.\n', [ABOUT]: page('[skolen](/cases/skolen/)') };
    expect(problemsOf(brokenLink, files)).toEqual([]);
  });

  it('reports a link by file or by relative address, with the address of the page it means', () => {
    const text = '[a](../cases/danmark/skolen.md#pris)\n[b](/om/)\n[c](aendringer)\n[d]()';
    const files = { [CASE]: page('Tekst.'), [ABOUT]: page(text), 'docs/om/aendringer.md': page('Tekst.') };
    expect(problemsOf(brokenLink, files).map(({ line, found, fix }) => [line, found, fix])).toEqual([
      [5, 'Linket ../cases/danmark/skolen.md#pris begynder ikke ved roden.', 'Skriv »/cases/skolen/#pris«.'],
      [7, 'Linket aendringer begynder ikke ved roden.', 'Skriv »/om/aendringer/«.'],
      [8, 'Linket uden adresse begynder ikke ved roden.', 'Skriv den adresse, som siden har i browseren.'],
    ]);
  });

  it('leaves other sites, anchors, pictures and code alone', () => {
    const text = '[ude](https://example.org/x) [her](#her) ![Alt](/img/x.svg) `[kode](/vaek/)`\n\n```\n[kode](/vaek/)\n```';
    expect(problemsOf(brokenLink, { [ABOUT]: page(text) })).toEqual([]);
  });
});
