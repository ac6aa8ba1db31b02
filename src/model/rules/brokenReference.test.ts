import { describe, expect, it } from 'vitest';
import { FIGURE, page, problemsOf, sources } from './__fixtures__/treeOf';
import { brokenReference } from './brokenReference';

const FILE = 'docs/om/siden.md';
const KNOWN = { 'src/data/sources/k.yml': sources('k-1', 'k-2'), 'src/data/figures/f.yml': FIGURE.replace('id: pris', 'id: god-pris') };

const found = (body: string): [number, string][] => problemsOf(brokenReference, { [FILE]: page(body), ...KNOWN }).map((problem) => [problem.line, problem.found]);

describe('broken-reference', () => {
  it('reports brackets that would be shown to the reader, at their line', () => {
    expect(problemsOf(brokenReference, { [FILE]: page('Første linje,\nog prisen [# pris] her.') })).toEqual([
      {
        file: FILE,
        line: 6,
        rule: 'broken-reference',
        found: 'Henvisningen »[# pris]« kan ikke læses.',
        expected: '[@kilde-id], [@kilde-id, s. 4; @anden-kilde] eller [#tal-id], uden fed, kursiv eller link i klammerne',
        fix: 'Skriv henvisningen om, så den har en af de former.',
      },
    ]);
  });

  it.each([
    ['[@k-1, *s. 4*]', '[@k-1,'],
    ['[@k-1', '[@k-1'],
    ['[@k-1; ]', '[@k-1; ]'],
    ['**[@ k-1]**', '[@ k-1]'],
    ['[**@k-1**]', '@k-1'],
    ['[**@ukendt**]', '[@ukendt]'],
    ['Se @k-1 her', '@k-1'],
    ['Se (@k-1)', '@k-1'],
    ['Se [k-1]', '[k-1]'],
    ['Se [god-pris] og', '[god-pris]'],
    ['Se (#god-pris)', '#god-pris'],
  ])('reports %s', (body, raw) => {
    expect(found(body)).toEqual([[5, `Henvisningen »${raw}« kan ikke læses.`]]);
  });

  it('finds it in the texts of front matter, at their key', () => {
    const problems = problemsOf(brokenReference, { [FILE]: page('Tekst.', 'sidebar_label: Pris [ @k-1]\n') });
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });

  it('reports each of several in one text', () => {
    expect(found('Et [ @k-1] og\nto [@ k-2].')).toEqual([
      [5, 'Henvisningen »[ @k-1]« kan ikke læses.'],
      [6, 'Henvisningen »[@ k-2]« kan ikke læses.'],
    ]);
  });

  it('leaves words alone that only look like ids, addresses and handles', () => {
    expect(found('Skriv til a@k-1.dk, @ukendt-id, [ukendt-id], [1], #bygcirkulaert og [k-1](/om/) eller /om/#god-pris. Tegnet [@].')).toEqual([]);
  });

  it('accepts references, also over two lines and in bold, and code', () => {
    expect(found('Et [@k-1;\n@k-2, s. 4], **to [#pris]**, `[ @k-1]`, `[@k-1]` og [ord](/om/) til a@b.dk.')).toEqual([]);
  });
});
