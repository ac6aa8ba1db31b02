import { describe, expect, it } from 'vitest';
import { page, type Files } from '../__fixtures__/smallTree';
import { charterChange } from './charterChange';
import { charterOrder } from './charterOrder';
import { charterParagraph } from './charterParagraph';
import { MEETING, MINUTES, problemsIn } from './__fixtures__/minutesOf';

const FIRST = 'docs/charter/aftalen/aftalen-1.md';
const SECOND = 'docs/charter/aftalen/aftalen-2.md';
const version = (order: number, body: string, fields: object = {}): string => page('charter', { order, textKnown: true, ...fields }, body);
const paragraph = (id: string, words = `Om ${id}.`, number = '1'): string => `:::paragraph[Om ${id}]{#${id} number="${number}"}\n${words}\n:::\n\n`;
const found = (rule: Parameters<typeof problemsIn>[0], files: Files): string[] => problemsIn(rule, files).map((problem) => problem.found);

describe('charter-paragraph', () => {
  it('accepts paragraphs with ids of their own, and a version whose words nobody knows', () => {
    expect(found(charterParagraph, { [FIRST]: version(1, paragraph('a') + paragraph('b')), [SECOND]: page('charter', { order: 2 }) })).toEqual([]);
  });

  it.each([
    ['no id', ':::paragraph[A]{number="1"}\nOrd.\n:::', ['Paragraffen har intet id.']],
    ['no words', ':::paragraph[A]{#a}\n:::', ['Paragraffen »a« har ingen tekst.']],
    ['an id of another', paragraph('a') + paragraph('a'), ["Id'et »a« bruges også af paragraffen på linje 12."]],
    ['a place in a list', `${paragraph('a')}- Punkt\n\n  :::paragraph{#b}\n  Ord.\n  :::`, ['Paragraffen står inde i en anden blok, en liste eller et citat.']],
  ])('reports a paragraph with %s', (_what, body, faults) => {
    const text = version(1, body);
    const line = text.split('\n').findIndex((words) => words.startsWith(':::paragraph')) + 1;
    expect(found(charterParagraph, { [FIRST]: text })).toEqual(faults.map((fault) => fault.replace('linje 12', `linje ${line}`)));
  });

  it('reports a paragraph of a proposal that cannot be read, and lets two proposals suggest the same one', () => {
    const proposal = (body: string): string => page('proposal', {}, body);
    expect(found(charterParagraph, { 'docs/charter/aftalen/forslag/a.md': proposal(paragraph('a')), 'docs/charter/aftalen/forslag/b.md': proposal(paragraph('a')) })).toEqual([]);
    expect(found(charterParagraph, { 'docs/charter/aftalen/forslag/a.md': proposal(':::paragraph[A]\nOrd.\n:::') })).toEqual(['Paragraffen har intet id.']);
  });

  it.each([
    ['Vi måler ~~ikke~~.', 'gennemstreget tekst', 'Slet det gennemstregede, eller fjern stregen. Ændringer siden versionen før bliver vist af sig selv.'],
    ['Vi måler [@k-1].', 'en kildehenvisning, »[@k-1]«', 'Flyt henvisningen til reason eller til et afsnit efter den sidste paragraf.'],
    ['Vi bruger [#pris].', 'et tal fra fortegnelsen, »[#pris]«', 'Skriv tallet, som det står i ordlyden.'],
    ['Vi måler.\n\n::tal{#pris}', 'blokken »::tal«', 'Flyt blokken til et afsnit efter den sidste paragraf.'],
  ])('reports what a comparison would not see change: »%s«', (words, what, fix) => {
    const text = version(1, paragraph('a', words));
    const line = text.split('\n').findIndex((each) => /~~|\[@k|\[#|::tal/.test(each)) + 1;
    expect(problemsIn(charterParagraph, { [FIRST]: text })).toEqual([
      { file: FIRST, line, rule: 'charter-paragraph', found: `Paragraffen »a« har ${what}.`, expected: 'ordlyden alene: tekst, lister, tabeller og links', fix },
    ]);
  });

  it('reports words where none are known, and none where they are', () => {
    expect(found(charterParagraph, { [FIRST]: version(1, paragraph('a'), { textKnown: false }) })).toEqual(['Ordlyden er ikke kendt, men siden har paragraffer.']);
    expect(found(charterParagraph, { [FIRST]: version(1, 'Intet.') })).toEqual(['Ordlyden er kendt, men siden har ingen paragraffer.']);
  });
});

describe('charter-order', () => {
  const order = (first: object, second: object): string[] => found(charterOrder, { [FIRST]: version(1, paragraph('a'), first), [SECOND]: version(2, paragraph('a'), second) });

  it('accepts versions in their order, of one day, and with a day that is only partly known', () => {
    expect(order({ date: '2026-01-05' }, { date: '2026-01-05' })).toEqual([]);
    expect(order({ date: '2026-01-05' }, { date: '2026' })).toEqual([]);
    expect(order({ date: '2026-01-05' }, { date: null })).toEqual([]);
  });

  it('reports a version that is older than the one before it', () => {
    expect(order({ date: '2026-02' }, { date: '2026-01-31' })).toEqual(['Versionen er fra 2026-01-31, men den kommer efter aftalen-1 fra 2026-02.']);
  });

  it.each([
    ['kun for medlemmer', 'audience', { audience: 'members' }],
    ['et eksempel', 'example', { example: true }],
    ['ikke med i oversigterne', 'unlisted', { unlisted: true }],
  ])('reports a version that is %s before one that is for more readers, whose reasons would tell of it', (what, key, fields) => {
    const files = (first: object, second: object): Files => ({ [FIRST]: version(1, paragraph('a'), first), [SECOND]: version(2, paragraph('a'), second) });
    const [problem, ...others] = problemsIn(charterOrder, files(fields, {}));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: FIRST, found: `Versionen er ${what}, men aftalen-2 kommer efter og er for flere.`, fix: `Fjern ${key}, skriv det samme i aftalen-2, eller læg versionen i en mappe for sig.` });
    expect(files(fields, {})[FIRST]?.split('\n')[(problem?.line ?? 0) - 1]).toMatch(new RegExp(`^${key}:`));
    expect(problemsIn(charterOrder, files(fields, fields))).toEqual([]);
    expect(problemsIn(charterOrder, files({}, fields))).toEqual([]);
  });

  it('reports two versions in one place', () => {
    expect(order({ order: 2 }, {})).toEqual([expect.stringMatching(/^Versionen har plads 2 i rækken, men det har docs\/charter\/aftalen\/aftalen-\d\.md også\.$/)]);
  });
});

describe('charter-change', () => {
  const reason = (...paragraphs: string[]) => ({ changes: [{ paragraphs, reason: 'Det var uklart.' }] });
  const change = (before: string, after: string, fields: object = {}, more: Readonly<Record<string, string>> = {}): string[] =>
    found(charterChange, { ...more, [FIRST]: version(1, before), [SECOND]: version(2, after, fields) });

  it('accepts a reason for each paragraph that is new, changed or gone, for one that has moved, and none for one that is only renumbered', () => {
    const before = paragraph('a') + paragraph('b') + paragraph('c') + paragraph('d');
    const after = paragraph('d') + paragraph('a', 'Nyt.') + paragraph('ny') + paragraph('b', 'Om b.', '7');
    expect(change(before, after, reason('a', 'ny', 'c', 'd'))).toEqual([]);
  });

  it('reports a change without a reason', () => {
    expect(change(paragraph('a') + paragraph('b'), paragraph('a', 'Nyt.') + paragraph('ny'))).toEqual([
      'Paragraffen »a« er ændret, men ingen begrundelse nævner den.',
      'Paragraffen »b« er udgået, men ingen begrundelse nævner den.',
      'Paragraffen »ny« er ny, men ingen begrundelse nævner den.',
    ]);
  });

  it('takes a paragraph that only has another id for a slip, and not for one gone and one new', () => {
    const text = version(2, paragraph('a') + paragraph('maal', 'Vi måler.'));
    const line = text.split('\n').findIndex((words) => words.includes('{#maal')) + 1;
    expect(problemsIn(charterChange, { [FIRST]: version(1, paragraph('a') + paragraph('maal-og-tal', 'Vi måler.')), [SECOND]: text })).toEqual([{
      file: SECOND,
      line,
      rule: 'charter-change',
      found: 'Paragraffen »maal« har samme ordlyd som »maal-og-tal« i aftalen-1, men et andet id.',
      expected: 'samme id i alle versioner, så paragraffen kan følges fra den ene til den anden',
      fix: 'Skriv {#maal-og-tal} i stedet for {#maal}. Er det en anden paragraf, så begrund under changes, at den ene er ny og den anden udgået.',
    }]);
    expect(change(paragraph('a', 'Ord.'), paragraph('b', 'Ord.'), reason('a', 'b'))).toEqual([]);
  });

  it('reports a reason for a paragraph that is as it was, or that is nowhere', () => {
    expect(change(paragraph('a'), paragraph('a'), reason('a', 'x'))).toEqual([
      'Begrundelsen nævner »a«, men paragraffen er den samme som i aftalen-1.',
      'Begrundelsen nævner »x«, som hverken står i denne version eller i aftalen-1.',
    ]);
  });

  it('takes what only looks different for the same, in words, headings and numbers', () => {
    expect(change(paragraph('a', 'Ra\u030ad om **gen\u00adbrug** af 10\u00a0%.'), paragraph('a', 'Råd om genbrug\naf 10 %.'))).toEqual([]);
    expect(change(':::paragraph[Gen\u00adbrugs\u200bmål]{#a number="3\u00a0a"}\nOrd.\n:::', ':::paragraph[Genbrugsmål]{#a number="3 a"}\nOrd.\n:::')).toEqual([]);
    expect(change(paragraph('a', 'Kaldet "mål" - og EU\'s krav ...'), paragraph('a', 'Kaldet »mål« – og EU’s krav …'))).toEqual([]);
  });

  it('asks for a reason when a link leads elsewhere, or a number of a table is another one', () => {
    expect(change(paragraph('a', 'Se [regulativet](/om/a/).'), paragraph('a', 'Se [regulativet](/om/b/).'))).toEqual(['Paragraffen »a« er ændret, men ingen begrundelse nævner den.']);
    expect(change(paragraph('a', '| Mål |\n|---|\n| 10 |'), paragraph('a', '| Mål |\n|---|\n| 15 |'))).toEqual(['Paragraffen »a« er ændret, men ingen begrundelse nævner den.']);
  });

  it('finds no change in a version that has an id twice, which is reported elsewhere', () => {
    expect(change(paragraph('a') + paragraph('a', 'Andet.'), paragraph('a') + paragraph('a', 'Andet.'))).toEqual([]);
  });

  it('reports reasons where there is nothing to compare with', () => {
    expect(found(charterChange, { [FIRST]: version(1, paragraph('a'), reason('a')) })).toEqual(['Siden begrunder ændringer, men der er ingen version før med kendt ordlyd at sammenligne med.']);
  });

  it('holds a version against the last one whose words are known, where those of the one between are not', () => {
    const third = (fields: object): string[] => found(charterChange, { [FIRST]: version(1, paragraph('a') + paragraph('b')), [SECOND]: page('charter', { order: 2 }), 'docs/charter/aftalen/aftalen-3.md': version(3, paragraph('a', 'Nyt.') + paragraph('b'), fields) });
    expect(third(reason('a'))).toEqual([]);
    expect(third({})).toEqual(['Paragraffen »a« er ændret, men ingen begrundelse nævner den.']);
    expect(third(reason('a', 'b'))).toEqual(['Begrundelsen nævner »b«, men paragraffen er den samme som i aftalen-1.']);
  });

  it('reports a decision that is nowhere', () => {
    const decided = (decision: string) => ({ changes: [{ paragraphs: ['a'], reason: 'Det var uklart.', decision }] });
    const minutes = { [MEETING]: page('meeting'), [MINUTES]: page('minutes', {}, ':::decision{#b-1}\nTekst.\n:::') };
    expect(change(paragraph('a'), paragraph('a', 'Nyt.'), decided('b-1'), minutes)).toEqual([]);
    expect(change(paragraph('a'), paragraph('a', 'Nyt.'), decided('b-9'), minutes)).toEqual(['decision henviser til »b-9«, som ikke findes.']);
  });

  it('reports a proposal that does not say that the version took it in, or that is about another paragraph', () => {
    const named = { changes: [{ paragraphs: ['a'], reason: 'Det var uklart.', proposal: 'forslag' }] };
    const proposal = (fields: object, id: string): Files => ({ 'docs/charter/aftalen/forslag/forslag.md': page('proposal', { fate: 'adopted', fateNote: 'Ja.', ...fields }, paragraph(id, 'Nyt.')) });
    const taken = { takenInto: 'aftalen-2' };
    expect(change(paragraph('a'), paragraph('a', 'Nyt.'), named, proposal(taken, 'a'))).toEqual([]);
    expect(change(paragraph('a'), paragraph('a', 'Nyt.'), named, proposal({ fate: 'pending' }, 'a'))).toEqual(['Ændringen henviser til forslaget »forslag«, som ikke siger, at aftalen-2 tog det med.']);
    expect(change(paragraph('a'), paragraph('a', 'Nyt.'), named, proposal(taken, 'b'))).toEqual(['Ændringen henviser til forslaget »forslag«, men det handler om »b«.']);
  });
});
