import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { unknownDirective } from './unknownDirective';

const FILE = 'docs/om/siden.md';

const faults = (body: string, file = FILE): [string, string][] => problemsOf(unknownDirective, { [file]: page(body) }).map(({ found, fix }) => [found, fix]);

describe('unknown-directive', () => {
  it('reports a block that does not exist, with the one that was probably meant', () => {
    expect(problemsOf(unknownDirective, { [FILE]: page('Tekst.\n\n::spredining{#pris}') })).toEqual([
      {
        file: FILE,
        line: 7,
        rule: 'unknown-directive',
        found: 'Blokken »::spredining« findes ikke.',
        expected:
          'en af action, actions, adoptions, casebrowser, danger, decision, decisions, info, item, kilder, note, ordbog, oversigt, paragraph, partnerround, partnerrounds, program, proposals, spredning, tal, tegning, tip, warning',
        fix: 'Skriv »::spredning{#tal-id}«.',
      },
    ]);
  });

  it.each([
    ['::constructor', 'Blokken »::constructor« findes ikke.', 'Ret navnet, eller fjern blokken.'],
    [':::tal{#pris}\n:::', 'Blokken »:::tal« er skrevet med et forkert antal kolon.', 'Skriv »::tal{#tal-id}«.'],
    ['Se :tal{#pris} her.', '»:tal{#pris}« ligner en blok, men kan ikke læses som en.', 'Skriv »::tal{#tal-id}«.'],
    ['::tal {#pris}', '»::tal {#pris}« ligner en blok, men kan ikke læses som en.', 'Skriv »::tal{#tal-id}«.'],
    ['::: note\nOrd.\n:::', '»::: note« ligner en blok, men kan ikke læses som en.', 'Skriv »:::note«.'],
    [':::note Husk\nOrd.\n:::', '»:::note Husk« ligner en blok, men kan ikke læses som en.', 'Skriv »:::note«.'],
    [':::note\nOrd.\n\n## Mere', 'Blokken »:::note« slutter ikke, og resten af siden er kommet med i den.', 'Sæt en linje med ::: dér, hvor blokken skal slutte.'],
    [':::note[Husk]', 'Blokken »:::note« slutter ikke, og resten af siden er kommet med i den.', 'Sæt en linje med ::: dér, hvor blokken skal slutte.'],
    ['::tegning{#luft}', 'Blokken »::tegning« er skrevet med et forkert antal kolon.', 'Skriv »:::tegning{#tegning-id}«.'],
    ['::tal', 'Blokken »::tal« siger ikke, hvad den skal vise.', 'Skriv »::tal{#tal-id}«.'],
    ['::oversigt', 'Blokken »::oversigt« siger ikke, hvad den skal vise.', 'Skriv »::oversigt{kind=case}«.'],
    ['::oversigt{kind=trakc}', 'Blokken »::oversigt« nævner den ukendte slags »trakc«.', 'Skriv »::oversigt{kind=track}«.'],
    ['::program', 'Blokken »::program« kan ikke stå her.', 'Fjern blokken, eller flyt den.'],
    ['::decision', 'Blokken »::decision« er skrevet med et forkert antal kolon.', 'Skriv »:::decision{#b-2019-03-05-1}«.'],
    [':::action{#h-1}\n:::', 'Blokken »:::action« kan ikke stå her.', 'Fjern blokken, eller flyt den.'],
  ])('reports %s', (body, found, fix) => {
    expect(faults(body)).toEqual([[found, fix]]);
  });

  it.each([
    ['with one colon', ':item{audience="members"}', '»:item{audience="members"}« ligner en blok, men kan ikke læses som en.'],
    ['with one colon and a title', ':action[Ring]{#h-1 who="A" audience="members"}', '»:action[Ring]{#h-1 who="A" audience="members"}« ligner en blok, men kan ikke læses som en.'],
    ['in a heading', '## Løn :item{audience="members"} {#loen}', '»:item{audience="members"}« ligner en blok, men kan ikke læses som en.'],
    ['behind four spaces', '## Løn {#loen}\n\n    ::item{audience="members"}\n', '»::item{audience="members"}« ligner en blok, men kan ikke læses som en.'],
    ['in a fence', '```\n:::decision{#b-1 audience="members"}\nTekst.\n:::\n```', '»:::decision{#b-1 audience="members"}« ligner en blok, men kan ikke læses som en.'],
    ['in a line of code', 'Se `::item{audience="members"}`.', '»::item{audience="members"}« ligner en blok, men kan ikke læses som en.'],
  ])('reports a block of minutes %s, which would show what is for members', (_where, body, found) => {
    expect(faults(body, 'docs/referater/2018-11-22.md').map(([first]) => first)).toContain(found);
  });

  it('says where a block of minutes can stand', () => {
    expect(problemsOf(unknownDirective, { [FILE]: page('::partnerround') })).toEqual([
      {
        file: FILE,
        line: 5,
        rule: 'unknown-directive',
        found: 'Blokken »::partnerround« kan ikke stå her.',
        expected: 'et referat i docs/referater/',
        fix: 'Fjern blokken, eller flyt den.',
      },
    ]);
  });

  it('lets a paragraph stand in a version and in a proposal, and says so elsewhere', () => {
    const paragraph = page(':::paragraph[Mål]{#maal}\nOrd.\n:::');
    const expected = (file: string): (string | undefined)[] => problemsOf(unknownDirective, { [file]: paragraph }).map((problem) => problem.expected);
    expect([expected('docs/charter/c/c-1.md'), expected('docs/charter/c/forslag/maal.md')]).toEqual([[], []]);
    expect(expected(FILE)).toEqual(['en version af et charter i docs/charter/ eller et forslag i mappen forslag ved siden af versionerne']);
  });

  it('reports a block inside another', () => {
    expect(faults(':::note\n::tall{#pris}\n:::')).toEqual([['Blokken »::tall« findes ikke.', 'Skriv »::tal{#tal-id}«.']]);
  });

  it('accepts every block in its form, the programme on a meeting, and colons in words', () => {
    const body = '::tal{#pris}\n\n::spredning{#pris}\n\n::oversigt{kind=case}\n\n::kilder\n\n::ordbog\n\n:::tegning{#luft}\nOrd.\n:::\n\n:::note[Husk]\nOrd.\n:::\n\nKl. 9:30 og pris:lav, Emne:note, 12:tip.\n\n::::note\n:::tip\n- Ord.\n:::\n::::\n\n`::: note`';
    expect(faults(body)).toEqual([]);
    const meeting = problemsOf(unknownDirective, { 'blog/2018-11-22-moede.md': page('::program', 'kind: meeting\n') });
    expect(meeting).toEqual([]);
    const blocks = '## A {#a}\n\n::item{number="1"}\n\n::partnerround\n\n:::decision[Titel]{#b-1}\nOrd.\n:::\n\n:::action{#h-1 who="A"}\nOrd.\n:::';
    expect(problemsOf(unknownDirective, { 'docs/referater/a.md': page(blocks) })).toEqual([]);
    expect(faults('::decisions\n\n::actions\n\n::partnerrounds')).toEqual([]);
  });
});
