import { describe, expect, it } from 'vitest';
import { dataFile, figure, page } from '../__fixtures__/smallTree';
import { problemsIn } from './__fixtures__/minutesOf';
import { editionLink } from './editionLink';

const A = 'docs/om/a.md';
const INTERNAL = { 'docs/om/internt.md': page('page', { audience: 'members' }, 'Se [b](/om/eksempel/) og [a](/om/a/).') };
const EXAMPLE = { 'docs/om/eksempel.md': page('page', { example: true, audience: 'members' }, 'Se [internt](/om/internt/).') };

const MEMBERS = 'en side, som kun medlemmer må læse';
const MADE_UP = 'et eksempel, som kan udelades af udgaven';
const link = (file: string, line: number, url: string, what: string) => ({
  file,
  line,
  rule: 'edition-link',
  found: `Linket ${url} fører til ${what}.`,
  expected: 'et link til en side, der er med i alle de udgaver, som denne side er med i',
  fix: 'Fjern linket, eller giv denne side samme mærke (audience: members eller example: true).',
});

describe('edition-link', () => {
  it('accepts links to what everybody reads, and from what only members read', () => {
    const files = {
      [A]: page('page', {}, 'Se [b](/om/b/) og [b](https://example.org/om/internt/).'),
      'docs/om/b.md': page('page', {}, 'Se [a](/om/a/).'),
      'docs/om/internt.md': page('page', { audience: 'members' }, 'Se [a](/om/a/) og [c](/om/c/).'),
      'docs/om/c.md': page('page', { audience: 'members' }),
    };
    expect(problemsIn(editionLink, files)).toEqual([]);
  });

  it('reports a link from a public page to one for members, with its anchor', () => {
    expect(problemsIn(editionLink, { ...INTERNAL, 'docs/om/eksempel.md': page('page'), [A]: page('page', {}, 'Tekst.\n\nSe [den](/om/internt/#pris).') })).toEqual([
      link(A, 7, '/om/internt/#pris', MEMBERS),
    ]);
  });

  it('reports a link in front matter, one below the text, and one in an item that everybody reads', () => {
    const fields = { partnerRound: [{ who: 'A', state: 'flag', next: ['Se [den](/om/internt/).'] }] };
    const body = '## A {#a}\n\n::item{number="1"}\n\nSe [den].\n\n[den]: /om/internt/';
    const file = 'docs/referater/moede.md';
    const found = problemsIn(editionLink, { ...INTERNAL, 'docs/om/eksempel.md': page('page'), [A]: page('page'), [file]: page('minutes', fields, body) });
    expect(found).toEqual([link(file, 19, '/om/internt/', MEMBERS), link(file, 11, '/om/internt/', MEMBERS)]);
  });

  it('lets what is for members lead to what is for members, in parts of public minutes too', () => {
    const fields = { partnerRound: [{ who: 'A', state: 'flag', next: ['Se [den](/om/internt/).'], audience: 'members' }] };
    const body = '## A {#a}\n\n::item{audience="members"}\n\nSe [den](/om/internt/).\n\n## B {#b}\n\n:::decision{#b-1 audience="members"}\nSe [den](/om/internt/).\n:::';
    const files = { ...INTERNAL, 'docs/om/eksempel.md': page('page'), [A]: page('page'), 'docs/referater/moede.md': page('minutes', fields, body) };
    expect(problemsIn(editionLink, files)).toEqual([]);
  });

  it('reports a link to an example from what stays when examples are left out, for members or for all', () => {
    const files = { ...INTERNAL, ...EXAMPLE, [A]: page('page', {}, 'Se [b](/om/eksempel/).') };
    expect(problemsIn(editionLink, files)).toEqual([
      link(A, 5, '/om/eksempel/', MEMBERS),
      link(A, 5, '/om/eksempel/', MADE_UP),
      link('docs/om/internt.md', 6, '/om/eksempel/', MADE_UP),
    ]);
  });

  it('reports a municipality for members that public minutes name by its id, and none where the entry is for members too', () => {
    const file = 'docs/referater/moede.md';
    const fields = {
      participants: [{ municipality: 'hemmeligby' }, { municipality: 'hemmeligby', audience: 'members' }],
      partnerRound: [{ who: 'A', state: 'flag' }, { municipality: 'hemmeligby', state: 'flag' }],
    };
    const body = '## A {#a}\n\n:::decision{#b-1 who="hemmeligby; Sekretariatet"}\nTekst.\n:::\n\n:::action{#h-1 who="hemmeligby" audience="members"}\nTekst.\n:::';
    const files = { 'docs/kommuner/hemmeligby.md': page('municipality', { audience: 'members' }), [file]: page('minutes', fields, body) };
    const text = files[file].split('\n');
    const named = text.flatMap((line, index) => (line.includes('hemmeligby') ? [index + 1] : []));
    // Public are the first participant, the report and the decision; the second participant and the action are for members.
    const lines = [named[0], named[2], named[3]];
    expect(problemsIn(editionLink, files).map(({ line, found }) => ({ line, found }))).toEqual(lines.map((line) => ({ line, found: `»hemmeligby« er id på ${MEMBERS}.` })));
  });

  it('reports a change of a charter that rests on a decision for members, or on one in an example', () => {
    const version = (decision: string, fields = {}) => page('charter', { changes: [{ paragraphs: ['a'], reason: 'Fordi.', decision }], ...fields });
    const minutes = '## A {#a}\n\n:::decision{#b-1 audience="members"}\nTekst.\n:::\n\n:::decision{#b-2}\nTekst.\n:::';
    const files = {
      'docs/referater/moede.md': page('minutes', {}, minutes),
      'docs/referater/opdigtet.md': page('minutes', { example: true }, ':::decision{#b-3}\nTekst.\n:::'),
      'docs/charter/c/c-1.md': version('b-1'),
      'docs/charter/c/c-2.md': version('b-2'),
      'docs/charter/c/c-3.md': version('b-3'),
      'docs/charter/c/c-4.md': version('b-1', { audience: 'members' }),
      'docs/charter/e/e-1.md': version('b-3', { example: true }),
    };
    const found = problemsIn(editionLink, files).map((problem) => [problem.file, files[problem.file as keyof typeof files].split('\n')[problem.line - 1]?.trim(), problem.found]);
    expect(found).toEqual([
      ['docs/charter/c/c-1.md', expect.stringContaining('b-1'), 'Ændringen henviser til beslutningen »b-1«, som kun medlemmer må læse.'],
      ['docs/charter/c/c-3.md', expect.stringContaining('b-3'), 'Ændringen henviser til beslutningen »b-3«, som hører til et eksempel, der kan udelades af udgaven.'],
    ]);
  });

  it('reports a proposal whose version, municipality or decision is not for all of its readers, and a version that takes such a proposal in', () => {
    const proposal = (fields: object) => page('proposal', { version: 'c-1', municipality: 'skive', ...fields });
    const files = {
      'docs/kommuner/skive.md': page('municipality'),
      'docs/kommuner/hemmeligby.md': page('municipality', { audience: 'members' }),
      'docs/referater/moede.md': page('minutes', {}, ':::decision{#b-1 audience="members"}\nTekst.\n:::'),
      'docs/charter/c/c-1.md': page('charter'),
      'docs/charter/c/c-2.md': page('charter', { order: 2, changes: [{ paragraphs: ['a'], reason: 'Fordi.', proposal: 'internt' }] }),
      'docs/charter/c/c-3.md': page('charter', { order: 3, audience: 'members' }),
      'docs/charter/e/e-1.md': page('charter', { example: true }),
      'docs/charter/c/forslag/godt.md': proposal({}),
      'docs/charter/c/forslag/internt.md': proposal({ municipality: 'hemmeligby', audience: 'members' }),
      'docs/charter/c/forslag/hemmelig.md': proposal({ municipality: 'hemmeligby' }),
      'docs/charter/c/forslag/taget.md': proposal({ takenInto: 'c-3' }),
      'docs/charter/c/forslag/besluttet.md': proposal({ decision: 'b-1' }),
      'docs/charter/e/forslag/aegte.md': proposal({ version: 'e-1' }),
    };
    const found = problemsIn(editionLink, files).map((problem) => [problem.file.slice('docs/charter/'.length), files[problem.file as keyof typeof files].split('\n')[problem.line - 1]?.trim(), problem.found, problem.expected, problem.fix]);
    const same = 'samme mærke (audience: members eller example: true).';
    const proposed = ['en side, der er med i alle de udgaver, som forslaget er med i', `Ret eller fjern henvisningen, eller giv forslaget ${same}`];
    expect(found).toEqual([
      ['c/c-2.md', 'proposal: internt', `Ændringen henviser til »internt«, som er ${MEMBERS}.`, 'en side, der er med i alle de udgaver, som versionen er med i', `Ret eller fjern henvisningen, eller giv versionen ${same}`],
      ['c/forslag/besluttet.md', 'decision: b-1', 'Forslaget henviser til beslutningen »b-1«, som kun medlemmer må læse.', 'en beslutning, der er med i alle de udgaver, som forslaget er med i', `Fjern decision, og lad fateNote stå alene, eller giv forslaget ${same}`],
      ['c/forslag/hemmelig.md', 'municipality: hemmeligby', `Forslaget henviser til »hemmeligby«, som er ${MEMBERS}.`, ...proposed],
      ['c/forslag/taget.md', 'takenInto: c-3', `Forslaget henviser til »c-3«, som er ${MEMBERS}.`, ...proposed],
      ['e/forslag/aegte.md', 'version: e-1', `Forslaget henviser til »e-1«, som er ${MADE_UP}.`, ...proposed],
    ]);
  });

  it('leaves drafts alone: nobody reads them', () => {
    const files = { ...INTERNAL, [A]: page('page', { draft: true }, 'Se [den](/om/internt/).'), 'docs/om/eksempel.md': page('page', { example: true, draft: true }) };
    expect(problemsIn(editionLink, files)).toEqual([]);
  });

  it('reports a figure about a page that is left out, where it is shown to others', () => {
    const files = {
      'docs/cases/danmark/skolen.md': page('case', { audience: 'members' }, 'Den kostede [#pris].'),
      [A]: page('page', {}, 'Den kostede [#pris].'),
      'src/data/figures/f.yml': dataFile(figure('pris')),
    };
    expect(problemsIn(editionLink, files)).toEqual([
      {
        file: A,
        line: 5,
        rule: 'edition-link',
        found: 'Tallet »pris« handler om en side, som kun medlemmer må læse.',
        expected: 'et tal om en side, der er med i alle de udgaver, som denne side er med i',
        fix: 'Fjern tallet fra siden, eller giv siden samme mærke (audience: members eller example: true).',
      },
    ]);
  });
});
