import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallTree, source, type Files } from './__fixtures__/smallTree';
import { forEdition, hideReserved, PUBLIC_EDITION, readEdition, reduceBody, reservedFiles, WHOLE_EDITION, type Edition } from './edition';
import { parseMarkdown } from './load/markdownPage';
import type { ContentTree } from './tree';

const MEMBERS_WITHOUT_EXAMPLES: Edition = { members: true, examples: false };
const PUBLIC_WITHOUT_EXAMPLES: Edition = { members: false, examples: false };

const treeOf = (files: Files): ContentTree => smallTree(files).tree;
const ids = (tree: ContentTree): string[] => tree.pages.map(({ id }) => id);

/** The text of a body in the public edition. */
const publicText = (body: string): string => textOf(reduceBody(parseMarkdown(body), PUBLIC_EDITION));

function textOf(root: Root): string {
  return root.children.map((node) => toString(node)).filter((text) => text !== '').join(' | ');
}

/** All that a tree says, in whatever part of it: its functions say nothing. */
const everythingIn = (tree: ContentTree): string => JSON.stringify(tree);

describe('readEdition', () => {
  it.each<[Record<string, string>, Edition]>([
    [{}, PUBLIC_EDITION],
    [{ EDITION: 'public', EXAMPLES: 'on' }, PUBLIC_EDITION],
    [{ EDITION: 'members' }, WHOLE_EDITION],
    [{ EDITION: 'members', EXAMPLES: 'off' }, MEMBERS_WITHOUT_EXAMPLES],
    [{ EXAMPLES: 'off' }, PUBLIC_WITHOUT_EXAMPLES],
  ])('reads %j', (asked, edition) => {
    expect(readEdition(asked)).toEqual(edition);
  });

  it.each([
    [{ EDITION: 'member' }, 'EDITION er »member«. Skriv EDITION=public eller EDITION=members.'],
    [{ EDITION: '' }, 'EDITION er »«. Skriv EDITION=public eller EDITION=members.'],
    [{ EXAMPLES: 'no' }, 'EXAMPLES er »no«. Skriv EXAMPLES=on eller EXAMPLES=off.'],
  ])('never takes %j for another edition than the one that was meant', (asked, message) => {
    expect(() => readEdition(asked)).toThrow(new Error(message));
  });
});

describe('forEdition, of pages', () => {
  const files = {
    'docs/om/a.md': page('page', { title: 'A' }),
    'docs/om/b.md': page('page', { title: 'B', audience: 'members' }),
    'docs/om/c.md': page('page', { title: 'C', example: true }),
    'docs/om/d.md': page('page', { title: 'D', audience: 'members', example: true }),
  };

  it.each<[Edition, string[]]>([
    [PUBLIC_EDITION, ['a', 'c']],
    [WHOLE_EDITION, ['a', 'b', 'c', 'd']],
    [MEMBERS_WITHOUT_EXAMPLES, ['a', 'b']],
    [PUBLIC_WITHOUT_EXAMPLES, ['a']],
  ])('keeps in %j the pages for its readers, wherever a tree names them', (edition, expected) => {
    const { pages, parsed, places } = forEdition(treeOf(files), edition);
    expect([pages, parsed, places].map((list) => list.map(({ id }) => id))).toEqual([expected, expected, expected]);
  });

  it('names the files that the host must not read', () => {
    expect(reservedFiles(treeOf(files), PUBLIC_EDITION)).toEqual(['docs/om/b.md', 'docs/om/d.md']);
    expect(reservedFiles(treeOf(files), WHOLE_EDITION)).toEqual([]);
  });

  it.each(['member', 'everybody', '', null])('takes a page whose audience is %j for one of the members', (audience) => {
    const tree = treeOf({ 'docs/om/a.md': page('page'), 'docs/om/b.md': page('page', { audience }) });
    expect(forEdition(tree, PUBLIC_EDITION).parsed.map(({ id }) => id)).toEqual(['a']);
    expect(reservedFiles(tree, PUBLIC_EDITION)).toEqual(['docs/om/b.md']);
  });

  it('keeps the notes of editors on the pages that it keeps', () => {
    const noted = (id: string, head: string): string => `---\ntitle: ${id}\ndescription: Kort.\n${head}# note ${id}\n---\n`;
    const tree = treeOf({ 'docs/om/a.md': noted('a', ''), 'docs/om/b.md': noted('b', 'audience: members\n') });
    expect(forEdition(tree, PUBLIC_EDITION).comments.map(({ text }) => text)).toEqual(['# note a']);
  });

  it('leaves the tree that it is given as it is', () => {
    const tree = treeOf({
      ...files,
      'docs/referater/moede.md': page('minutes', { participants: [{ who: 'A', audience: 'members' }] }, '## A {#a}\n\n::item{audience="members"}\n\nHemmeligt.'),
    });
    const before = structuredClone(JSON.parse(everythingIn(tree)) as unknown);
    forEdition(tree, PUBLIC_EDITION);
    expect(JSON.parse(everythingIn(tree))).toEqual(before);
  });
});

describe('forEdition, of front matter', () => {
  const MINUTES = page('minutes', {
    participants: [{ who: 'Kommune A' }, { who: 'Kommune B', audience: 'members' }],
    partnerRound: [
      { who: 'Kommune A', state: 'flag' },
      { who: 'Kommune B', state: 'reported', status: 'Nyt.', audience: 'members' },
    ],
  });
  const namesIn = (edition: Edition): unknown => {
    const { pages, parsed } = forEdition(treeOf({ 'docs/referater/moede.md': MINUTES }), edition);
    return [pages[0]?.fields, parsed[0]?.frontMatter.data].map((data) => {
      const { participants, partnerRound } = data as Record<string, { who: string }[]>;
      return [participants, partnerRound].map((list) => list?.map(({ who }) => who));
    });
  };

  it('leaves out the entries for members, checked and unchecked', () => {
    expect(namesIn(PUBLIC_EDITION)).toEqual([[['Kommune A'], ['Kommune A']], [['Kommune A'], ['Kommune A']]]);
  });

  it('keeps them for members', () => {
    const both = ['Kommune A', 'Kommune B'];
    expect(namesIn(WHOLE_EDITION)).toEqual([[both, both], [both, both]]);
  });

  it('leaves out an item of an agenda', () => {
    const agenda = [{ id: 'a', title: 'A', text: 'A.' }, { id: 'b', title: 'B', text: 'B.', audience: 'members' }];
    const { pages } = forEdition(treeOf({ 'blog/2018-11-22-moede.md': page('meeting', { agenda }) }), PUBLIC_EDITION);
    expect(pages[0]?.fields).toMatchObject({ agenda: [{ id: 'a', title: 'A', text: 'A.', tracks: [] }] });
  });
});

describe('hideReserved', () => {
  it('puts nothing in the place of an entry for members, so that the others keep theirs', () => {
    const data = { title: 'A', list: [{ who: 'A', audience: 'members' }, { who: 'B', notes: [{ text: 'C', audience: 'members' }, 'D'] }] };
    expect(hideReserved(data)).toEqual({ title: 'A', list: [null, { who: 'B', notes: [null, 'D'] }] });
  });
});

describe('reduceBody', () => {
  it('keeps everything for members, as the same tree', () => {
    const body = parseMarkdown('## A {#a}\n\n::item{audience="members"}');
    expect(reduceBody(body, WHOLE_EDITION)).toBe(body);
  });

  it('leaves out a reserved item down to the next heading of its level', () => {
    expect(publicText('## A {#a}\n\n::item{audience="members"}\n\nHemmeligt.\n\n## B {#b}\n\nÅbent.')).toBe('B {#b} | Åbent.');
  });

  it('leaves out its sub-items with it, whatever they say themselves', () => {
    const body = '## A {#a}\n\n::item{audience="members"}\n\n### A1 {#a1}\n\n::item{number="1.1"}\n\nHemmeligt.\n\n#### A11\n\nOgså.\n\n## B {#b}';
    expect(publicText(body)).toBe('B {#b}');
  });

  it('leaves out a reserved sub-item and keeps the item around it', () => {
    const body = '## A {#a}\n\nÅbent.\n\n### A1 {#a1}\n\n::item{audience="members"}\n\nHemmeligt.\n\n### A2 {#a2}\n\nÅbent igen.';
    expect(publicText(body)).toBe('A {#a} | Åbent. | A2 {#a2} | Åbent igen.');
  });

  it('ends a reserved sub-item at a heading of a higher level, and begins the next reserved item there', () => {
    const body = '## A {#a}\n\n### A1 {#a1}\n\n::item{audience="members"}\n\nHemmeligt.\n\n## B {#b}\n\n::item{audience="members"}\n\nOgså.\n\n## C {#c}';
    expect(publicText(body)).toBe('A {#a} | C {#c}');
  });

  it('takes facts that slipped below the text of an item for those of the item', () => {
    expect(publicText('## A {#a}\n\nHemmeligt.\n\n::item{audience="members"}\n\nOgså.\n\n## B {#b}')).toBe('B {#b}');
  });

  it('leaves out decisions and actions for members and keeps the others', () => {
    const body = ':::decision[A]{#a audience="members"}\nHemmeligt.\n:::\n\n:::action[B]{#b who="X" audience="members"}\nHemmeligt.\n:::\n\n:::decision[C]{#c}\nÅbent.\n:::';
    expect(publicText(body)).toBe('CÅbent.');
  });

  it.each([
    ['a list', '- Åbent.\n\n  :::decision{#a audience="members"}\n  Hemmeligt.\n  :::'],
    ['a quotation', '> Åbent.\n>\n> :::decision{#a audience="members"}\n> Hemmeligt.\n> :::'],
    ['a box', '::::note\nÅbent.\n\n:::decision{#a audience="members"}\nHemmeligt.\n:::\n::::'],
    ['a public decision', '::::decision{#b}\nÅbent.\n\n:::action{#a who="X" audience="members"}\nHemmeligt.\n:::\n::::'],
    ['an item in a box', '::::note\nÅbent.\n\n## A {#a}\n\n::item{audience="members"}\n\nHemmeligt.\n::::'],
  ])('finds what is for members inside %s', (_place, body) => {
    expect(publicText(body)).toBe('Åbent.');
  });

  it.each(['member', ''])('takes the misspelt audience »%s« for that of the members', (audience) => {
    expect(publicText(`:::decision{#a audience="${audience}"}\nHemmeligt.\n:::\n\nÅbent.`)).toBe('Åbent.');
  });
});

describe('forEdition, of the text that a page was parsed from', () => {
  it('blanks out what is not in the body, and leaves every other character in its place', () => {
    const body = 'Åbent.\n\n:::decision{#a audience="members"}\nHemmeligt.\n:::\n\nOgså åbent.';
    const tree = treeOf({ 'docs/referater/moede.md': page('minutes', {}, body) });
    const whole = tree.parsed[0]?.source ?? '';
    const reduced = forEdition(tree, PUBLIC_EDITION).parsed[0]?.source ?? '';
    expect(reduced.trim().split(/\s+/)).toEqual(['Åbent.', 'Også', 'åbent.']);
    expect([reduced.length, reduced.split('\n').length]).toEqual([whole.length, whole.split('\n').length]);
  });
});

describe('forEdition, of data', () => {
  const idsOf = ({ sources, figures }: ContentTree): [string[], string[]] => [
    sources.map(({ value }) => value?.id ?? ''),
    figures.map(({ value }) => value?.id ?? ''),
  ];

  it('leaves out sources that only reserved pages, parts and entries use', () => {
    const tree = treeOf({
      'docs/om/a.md': page('page', {}, 'Tekst [@k-1].'),
      'docs/om/b.md': page('page', { audience: 'members' }, 'Tekst [@k-1; @k-2].'),
      'docs/referater/c.md': page('minutes', { partnerRound: [{ who: 'A', state: 'flag', sources: ['k-3'], audience: 'members' }] }, ':::decision{#d audience="members"}\nTekst [@k-4].\n:::'),
      'src/data/sources/k.yml': dataFile(...['k-1', 'k-2', 'k-3', 'k-4', 'k-unused'].map((id) => source(id))),
    });
    expect(idsOf(forEdition(tree, PUBLIC_EDITION))).toEqual([['k-1', 'k-unused'], []]);
    expect(idsOf(forEdition(tree, WHOLE_EDITION))[0]).toEqual(['k-1', 'k-2', 'k-3', 'k-4', 'k-unused']);
  });

  it('leaves out a figure that only a reserved page shows, and the source that only this figure rests on', () => {
    const tree = treeOf({
      'docs/cases/danmark/skolen.md': page('case', {}, 'Den kostede [#pris].'),
      'docs/om/b.md': page('page', { audience: 'members' }, 'Den har [#areal].'),
      'src/data/figures/f.yml': dataFile(figure('pris'), figure('areal', { values: [{ value: 1, says: 'Areal.', sources: ['k-2'] }] }), figure('ubrugt')),
      'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2')),
    });
    expect(idsOf(forEdition(tree, PUBLIC_EDITION))).toEqual([['k-1'], ['pris', 'ubrugt']]);
  });

  it('leaves out a figure about a reserved page, wherever it is shown', () => {
    const tree = treeOf({
      'docs/cases/danmark/skolen.md': page('case', { audience: 'members' }),
      'docs/om/b.md': page('page', {}, 'Den kostede [#pris].'),
      'src/data/figures/f.yml': dataFile(figure('pris')),
      'src/data/sources/k.yml': dataFile(source('k-1')),
    });
    expect(idsOf(forEdition(tree, PUBLIC_EDITION))).toEqual([[], []]);
  });

  it('keeps a figure about a page that is nowhere, so that the page that shows it gets no hole', () => {
    const tree = treeOf({ 'docs/om/b.md': page('page', {}, 'Den kostede [#pris].'), 'src/data/figures/f.yml': dataFile(figure('pris')) });
    expect(idsOf(forEdition(tree, PUBLIC_EDITION))[1]).toEqual(['pris']);
  });
});

/** A part of minutes as an editor writes it, with a word of its own and whether everybody may read it. */
interface Part {
  text: string;
  word: string;
  isOpen: boolean;
}

const box = (name: string, index: number, word: string, audience: string): string =>
  `:::${name}[Titel ${word}]{#${name}-${index} who="${word}"${audience}}\nTekst ${word}.\n\n- ${word}\n:::`;

const SHAPES: readonly ((index: number, word: string, audience: string) => string)[] = [
  (index, word, audience) => `## ${word} {#punkt-${index}}\n\n::item{number="${index}"${audience}}\n\nTekst ${word}.\n\n### ${word}\n\n- ${word}\n\n## Herefter ${index}`,
  (index, word, audience) => `### ${word} {#punkt-${index}}\n\n::item{number="${index}"${audience}}\n\n| ${word} |\n|---|\n| ${word} |\n\n### Herefter ${index}`,
  (index, word, audience) => box('decision', index, word, audience),
  (index, word, audience) => box('action', index, word, audience),
  (index, word, audience) => box('decision', index, word, audience).replace(/^/gm, '> '),
  (index, word, audience) => `- Punkt\n\n${box('action', index, word, audience).replace(/^/gm, '  ')}`,
  (index, word, audience) => `::::note\n${box('decision', index, word, audience)}\n::::`,
];

const parts: fc.Arbitrary<Part[]> = fc
  .array(fc.record({ shape: fc.constantFrom(...SHAPES), isOpen: fc.boolean() }), { minLength: 1, maxLength: 8 })
  .map((list) =>
    list.map(({ shape, isOpen }, index) => {
      const word = `ord${index}${isOpen ? 'aabent' : 'lukket'}`;
      return { text: shape(index, word, isOpen ? '' : ' audience="members"'), word, isOpen };
    }),
  );

describe('the public edition of any minutes', () => {
  it('has every word that everybody may read and none that only members may, in whatever part of the tree', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (list, isOpen) => {
        const head = { participants: [{ who: 'ordihovedet', ...(isOpen ? {} : { audience: 'members' }) }] };
        const tree = treeOf({ 'docs/referater/moede.md': page('minutes', head, list.map(({ text }) => text).join('\n\n')) });
        const reduced = everythingIn(forEdition(tree, PUBLIC_EDITION));
        const found = list.map(({ word }) => reduced.includes(word));
        expect(found).toEqual(list.map((part) => part.isOpen));
        expect(reduced.includes('ordihovedet')).toBe(isOpen);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the pages of an edition', () => {
  it('are the same when the edition is taken of itself', () => {
    const tree = treeOf({ 'docs/om/a.md': page('page', { example: true }), 'docs/om/b.md': page('page', { audience: 'members' }), 'docs/om/c.md': page('page') });
    const once = forEdition(tree, PUBLIC_WITHOUT_EXAMPLES);
    expect(ids(once)).toEqual(['c']);
    expect(everythingIn(forEdition(once, PUBLIC_WITHOUT_EXAMPLES))).toBe(everythingIn(once));
  });
});
