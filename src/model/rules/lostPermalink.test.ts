import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallTree, source, type Files } from '../__fixtures__/smallTree';
import { NO_PERMALINKS, PERMALINKS_FILE, permalinksToText, publishedIn, recordPublished, type Permalinks } from '../permalinks';
import { MEETING, MINUTES, problemsIn } from './__fixtures__/minutesOf';
import { lostPermalink } from './lostPermalink';

const SITE: Files = {
  [MEETING]: page('meeting'),
  [MINUTES]: page('minutes', {}, '## Charter {#charter}\n\n:::decision{#b-1}\nTekst.\n:::'),
  'docs/cases/danmark/skolen.md': page('case', {}, 'Den kostede [#pris] [@k-1].'),
  'src/data/figures/f.yml': dataFile(figure('pris')),
  'src/data/sources/k.yml': dataFile(source('k-1')),
};

/** What the site has published, and what `more` says was published beside it or leads on. */
function record(more: Partial<Pick<Permalinks, 'addresses' | 'ids'>> & { redirects?: Partial<Permalinks['redirects']> } = {}): string {
  const redirects = { ...NO_PERMALINKS.redirects, ...more.redirects };
  const before = { addresses: more.addresses ?? [], ids: more.ids ?? [], redirects };
  return permalinksToText(recordPublished(before, publishedIn(smallTree(SITE).tree)));
}

const check = (permalinks: string, files: Files = {}) => problemsIn(lostPermalink, { ...SITE, ...files, [PERMALINKS_FILE]: permalinks });
const lineIn = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
const problem = (line: number, found: string, expected: string, fix: string) => ({ file: PERMALINKS_FILE, line, rule: 'lost-permalink', found, expected, fix });

const SOMEWHERE = 'en side eller en post, som den fører til';

describe('lost-permalink', () => {
  it('accepts a record of all that is published, and a site that has published nothing yet', () => {
    expect(check(record())).toEqual([]);
    expect(problemsIn(lostPermalink, { 'docs/om/a.md': page('page', { draft: true }) })).toEqual([]);
  });

  it('reports that the record is gone, where something has been published', () => {
    const [found, ...more] = problemsIn(lostPermalink, SITE);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ file: 'permalinks.json', line: 1, found: 'Fortegnelsen over det, der har været udgivet, findes ikke.' });
  });

  it('reports an address that has been published and is gone, with the one that is most like it', () => {
    const text = record({ addresses: ['/cases/skole/'] });
    expect(check(text)).toEqual([
      problem(
        lineIn(text, '"/cases/skole/"'),
        'Adressen »/cases/skole/« har været udgivet, men fører ingen steder hen længere.',
        SOMEWHERE,
        'Læg siden eller posten tilbage, eller skriv under redirects.addresses: "/cases/skole/": "/cases/skolen/".',
      ),
    ]);
  });

  it('reports an id that has been published and is gone', () => {
    const text = record({ ids: ['helt-andet'] });
    expect(check(text)).toEqual([
      problem(
        lineIn(text, '"helt-andet"'),
        "Id'et »helt-andet« har været udgivet, men fører ingen steder hen længere.",
        SOMEWHERE,
        'Læg siden eller posten tilbage, eller skriv under redirects.ids: "helt-andet": "…".',
      ),
    ]);
  });

  it('reports what has become a draft', () => {
    const found = check(record(), { 'docs/cases/danmark/skolen.md': page('case', { draft: true }, 'Den kostede [#pris] [@k-1].') });
    expect(found.map(({ found: words }) => words)).toEqual([
      'Adressen »/cases/skolen/« har været udgivet, men fører ingen steder hen længere.',
      "Id'et »skolen« har været udgivet, men fører ingen steder hen længere.",
      "Id'et »tal-pris« har været udgivet, men fører ingen steder hen længere.",
    ]);
  });

  it('accepts what leads on to something that is there', () => {
    const redirects = { addresses: { '/cases/skole/': '/cases/skolen/' }, ids: { skole: 'skolen', constructor: 'b-1' } };
    expect(check(record({ addresses: ['/cases/skole/'], ids: ['constructor', 'skole'], redirects }))).toEqual([]);
  });

  it.each(['constructor', 'a.*', 'x"y'])('reports the strange id %s like any other', (id) => {
    const text = record({ ids: [id] });
    expect(check(text).map(({ line, found }) => [line, found])).toEqual([
      [lineIn(text, JSON.stringify(id)), `Id'et »${id}« har været udgivet, men fører ingen steder hen længere.`],
    ]);
  });

  it('reports what leads on although it is there, at the line that says so', () => {
    const text = record({ redirects: { ids: { skolen: 'b-1' } } });
    expect(check(text)).toEqual([
      problem(
        lineIn(text, '"skolen": "b-1"'),
        "Id'et »skolen« findes, men er også viderestillet til »b-1«.",
        'kun viderestilling af det, der ikke findes længere',
        'Slet linjen, eller flyt siden.',
      ),
    ]);
  });

  it('reports what leads on to something that is not there, or that only leads on itself', () => {
    const redirects = { addresses: { '/a/': '/cases/skole/', '/b/': '/a/' } };
    const text = record({ addresses: ['/a/', '/b/'], redirects });
    expect(check(text)).toEqual([
      problem(lineIn(text, '"/a/": '), 'Adressen »/a/« er viderestillet til »/cases/skole/«, som ikke findes.', 'noget, der findes i dag', 'Skriv »/cases/skolen/«.'),
      problem(lineIn(text, '"/b/": '), 'Adressen »/b/« er viderestillet til »/a/«, som ikke findes.', 'noget, der findes i dag', 'Ret målet.'),
    ]);
  });

  it('reports what is published for the first time', () => {
    expect(check(record(), { 'docs/vejledning/krav.md': page('guidance') })).toEqual([
      problem(1, 'Nye adresser er ikke skrevet i fortegnelsen: /vejledning/krav/.', 'alt, der bliver udgivet, så links til det kan holde', 'Kør npm run permalinks.'),
      problem(1, "Nye id'er er ikke skrevet i fortegnelsen: krav.", 'alt, der bliver udgivet, så links til det kan holde', 'Kør npm run permalinks.'),
    ]);
  });

  it('names the first five of many, and how many there are beside them', () => {
    const more = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [`docs/om/${id}.md`, page('page')]));
    expect(check(record(), more).map(({ found }) => found)).toEqual([
      'Nye adresser er ikke skrevet i fortegnelsen: /om/a/, /om/b/, /om/c/, /om/d/, /om/e/ og 2 til.',
    ]);
  });

  it('asks no record of drafts, and of what only members read as of all else', () => {
    const files = { 'docs/om/a.md': page('page', { draft: true }), 'docs/om/b.md': page('page', { audience: 'members' }) };
    expect(check(record(), files).map(({ found }) => found)).toEqual(['Nye adresser er ikke skrevet i fortegnelsen: /om/b/.']);
  });

  it.each([
    ['a page that cannot be parsed', { 'docs/cases/danmark/skolen.md': 'Uden hoved.' }],
    ['a page with a fault in its front matter', { 'docs/cases/danmark/skolen.md': page('case', { country: 'xx' }) }],
    ['a figure with a fault', { 'src/data/figures/f.yml': dataFile(figure('pris', { unit: 'xx' })) }],
    ['a decision that cannot be read', { [MINUTES]: page('minutes', {}, '## Charter {#charter}\n\n:::decision{#b-1 state="xx"}\nTekst.\n:::') }],
  ])('does not take %s for gone', (_what, files) => {
    expect(check(record(), files)).toEqual([]);
  });

  it('still reports lost addresses beside such a fault', () => {
    const found = check(record({ addresses: ['/vaek/'] }), { 'docs/cases/danmark/skolen.md': 'Uden hoved.' });
    expect(found.map(({ found: words }) => words)).toEqual(['Adressen »/vaek/« har været udgivet, men fører ingen steder hen længere.']);
  });
});
