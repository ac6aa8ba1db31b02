import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { unreadMarkdown } from './unreadMarkdown';

const FILE = 'docs/om/siden.md';

const unread = (body: string, head = '') => problemsOf(unreadMarkdown, { [FILE]: page(body, head) });
const fixes = (body: string, head = '') => unread(body, head).map(({ line, fix }) => [line, fix]);

describe('unread-markdown', () => {
  it('reports a heading without its space', () => {
    expect(unread('Tekst.\n\n##Økonomi {#oekonomi}\n\nMere.')).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'unread-markdown',
        found: '»##Økonomi {#oekonomi}« bliver ikke læst som Markdown og ville stå på siden med alle sine tegn.',
        expected: 'et mellemrum efter tegnene #, når linjen er en overskrift',
        fix: 'Skriv »## Økonomi {#oekonomi}«.',
      },
    ]);
  });

  it('reports one inside a paragraph, a quotation and a list', () => {
    expect(fixes('Tekst\n###Drift\nMere.\n\n> Tekst\n> ##1. Pris\n\n- ##**Fed**')).toEqual([
      [6, 'Skriv »### Drift«.'],
      [10, 'Skriv »## 1. Pris«.'],
      [12, 'Skriv »## **Fed**«.'],
    ]);
  });

  it('reports a reference that is defined nowhere', () => {
    expect(unread('Se\n[vejledningen][findes-ikke].')).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'unread-markdown',
        found: '»[vejledningen][findes-ikke]« bliver ikke læst som Markdown og ville stå på siden med alle sine tegn.',
        expected: 'en adresse i runde parenteser, fx [tekst](/adresse/)',
        fix: 'Skriv »[vejledningen](…)« med adressen i parentesen.',
      },
    ]);
  });

  it('suggests the reference that was meant', () => {
    expect(fixes('[Se her][vejledningn] og ![Tegning][vejledningn].\n\n[vejledning]: /vejledning/')).toEqual([
      [5, 'Skriv »[Se her][vejledning]«.'],
      [5, 'Skriv »![Tegning][vejledning]«.'],
    ]);
  });

  it('reports references around emphasis, in headings, tables and front matter, and without a name', () => {
    expect(fixes('## [Titel][a]\n\n| [Celle][b] |\n|---|\n| [**Fed**][c] og [d][] |', 'place: Se [byen][e]\n').map(([line]) => line)).toEqual([
      6, 8, 10, 10, 4,
    ]);
  });

  it('reports a picture and a link whose address holds a space', () => {
    expect(fixes('![Logoet](/img/mit logo.svg)\n![Logoet](mit nye logo.svg "Titel")\n[Sagen](/cases/min sag/) [ude](https://example.org/min sag)')).toEqual([
      [5, 'Skriv »![Logoet](/img/mit%20logo.svg)«, eller giv filen et navn uden mellemrum.'],
      [6, 'Skriv »![Logoet](mit%20nye%20logo.svg "Titel")«, eller giv filen et navn uden mellemrum.'],
      [7, 'Skriv »[Sagen](/cases/min%20sag/)«.'],
      [7, 'Skriv »[ude](https://example.org/min%20sag)«.'],
    ]);
  });

  it.each([
    '#1 på listen, #cirkulær og C#.',
    'Tekst\n#genbrug\n## Overskrift\n\n##',
    '####### Syv tegn',
    '\\##Ikke en overskrift',
    'Priserne [@k-1][@k-2] og [#pris][@k-1, s. 4; @k-2].',
    'Noget [sic][@k-1], en fodnote[^1][^2] og [kantede klammer] i teksten [1] [2].',
    '- [ ] Ikke gjort\n- [x] Gjort\n- [ ][x]',
    'Kommune[r](og regioner med) og [den](nye aftale).',
    '[Tekst][ref] og [ref][] og [ref], [b](/a/ "Min titel") og ![c](</img/mit logo.svg>).\n\n[ref]: /om/',
    '\\[tekst][navn] og \\[a](/b c)',
    '`##a` og `[a][b]` og `![a](/b c)`\n\n```\n##a\n[a][b]\n![a](/b c)\n```\n\n    ##a\n    [a][b]',
    '<!-- ##a [a][b] -->',
    ':::note[Husk det]\nTekst.\n:::',
  ])('leaves what is meant as it stands alone: %j', (body) => {
    expect(unread(body)).toEqual([]);
  });

  it('takes signs at the beginning of a text in front matter for words, as the site does', () => {
    expect(unread('Tekst.', 'place: "##Byen [a]"\n')).toEqual([]);
  });
});
