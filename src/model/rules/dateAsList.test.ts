import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { dateAsList } from './dateAsList';

const FILE = 'docs/om/siden.md';

const found = (body: string) => problemsOf(dateAsList, { [FILE]: page(body) }).map(({ line, fix }) => [line, fix]);

describe('date-as-list', () => {
  it('reports a line that begins with a date', () => {
    expect(problemsOf(dateAsList, { [FILE]: page('Tekst.\n\n6. december 2010 blev forslaget vist.') })).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'date-as-list',
        found: 'Datoen »6. december 2010« begynder en linje, og så bliver den til et punkt i en nummereret liste.',
        expected: 'en linje, der ikke begynder med et tal og et punktum',
        fix: 'Skriv »Den 6. december 2010« eller »6\\. december 2010«.',
      },
    ]);
  });

  it('reports each item of a list that begins with a date', () => {
    expect(found('- 6. december 2010, da forslaget vises\n- 25. apr. 2012\n- Senere')).toEqual([
      [5, 'Skriv »Den 6. december 2010« eller »6\\. december 2010«.'],
      [6, 'Skriv »Den 25. apr. 2012« eller »25\\. apr. 2012«.'],
    ]);
  });

  it('reports a date that begins a line inside a paragraph or a quotation', () => {
    expect(found('Fristen var\n1. maj, og\n\n> 2. juni\n> 2019 var dagen.')).toEqual([
      [6, 'Skriv »Den 1. maj« eller »1\\. maj«.'],
      [8, 'Skriv »Den 2. juni 2019« eller »2\\. juni 2019«.'],
    ]);
  });

  it('reports a date that became a later item, whose day Markdown has changed', () => {
    expect(problemsOf(dateAsList, { [FILE]: page('1. Fristen var\n15. december 2010.') })).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'date-as-list',
        found: 'Datoen »… december 2010« begynder en linje, og så bliver den til et punkt i en nummereret liste.',
        expected: 'en linje, der ikke begynder med et tal og et punktum',
        fix: 'Skriv »Den« foran dagens tal.',
      },
    ]);
  });

  it.each([
    'Den 6. december 2010 blev forslaget vist.',
    '- Den 6. december 2010',
    '6\\. december 2010 blev forslaget vist.',
    'Det var den\n6. december 2010.',
    '## 6. december 2010',
    '| 6. december 2010 | Vist |\n|---|---|',
    '1. Marts-udgaven\n2. Maj-udgaven',
    '1. Marts er travl.\n2. I april 2019 sker intet.',
    '1. Udbuddet den 6. december 2010',
    '1. `december 2010`',
    '- december 2010',
  ])('leaves »%s« alone', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('reports the texts of front matter that may hold lists, and leaves those of one line alone', () => {
    const head = 'projects:\n  - id: skolen\n    text: 6. december 2010 blev den vist.\nnotFound:\n  - 6. december 2010 er nævnt.\n';
    expect(problemsOf(dateAsList, { [FILE]: page('Tekst.', head) }).map(({ line, fix }) => [line, fix])).toEqual([
      [6, 'Skriv »Den 6. december 2010«.'],
    ]);
  });
});
