import { describe, expect, test } from 'vitest';
import { buildIndex, type IndexFiles } from './buildIndex';
import type { Language } from './language';
import { memorySource } from './memorySource';
import type { SearchRequest } from '../shared/answer';
import type { FacetLabels } from '../shared/facets';
import { PartFault, type PartSource } from '../shared/indexReader';
import type { SearchPage } from '../shared/page';
import { openSearch, type Search } from '../shared/query/search';

const PAGES: SearchPage[] = [
  page('/mursten/', 'Genbrugsmursten', [['Kvalitet', 'kvalitet', 'Mursten fra nedrivning renses og prøves. Hver mursten får et pas.']], { kind: 'guidance', date: '2024-05-01', facets: { kind: ['guidance'], material: ['brick'] } }),
  page('/moebler/', 'Møbeludbud', [['Krav', 'krav', 'Kommunen udbød brugte møbler efter udbudslovens § 46, stk. 2, for 1.200.000 kr.']], { facets: { kind: ['case'], material: ['furniture'] } }),
  page('/boeger/', 'Bøgerne om byggeri', [['Bog', 'bog', 'En god bog om CO2 og beton. Det står der.']], { facets: { kind: ['case'] }, example: true, date: '2020' }),
  page('/charter/', 'Charter', [['', null, 'Netværkets charter nævner ingen mursten.']], { facets: { kind: ['charter'] } }),
];

const LABELS: FacetLabels = {
  kind: { label: 'Type', values: [{ id: 'case', label: 'Case' }, { id: 'guidance', label: 'Vejledning' }, { id: 'charter', label: 'Charter' }] },
  material: { label: 'Materiale', values: [{ id: 'brick', label: 'Mursten' }, { id: 'furniture', label: 'Møbler' }] },
};

const LANGUAGE: Language = {
  lemmasOf: (form) => (['bog', 'boeger', 'boegerne'].includes(form) ? ['bog'] : []),
  formsOf: (lemma) => (lemma === 'bog' ? ['bog', 'boeger', 'boegerne', 'bogen'] : []),
  splitCompound: (term) => ({ genbrugsmursten: ['genbrug', 'mursten'], moebeludbud: ['moebel', 'udbud'] })[term] ?? [],
};

function page(id: string, title: string, sections: [string, string | null, string][], rest: Partial<SearchPage>): SearchPage {
  const toSection = ([heading, anchor, text]: [string, string | null, string]) => ({ path: heading === '' ? [] : [heading], anchor, text });
  return { id, title, description: '', kind: 'case', date: null, example: false, facets: {}, sections: sections.map(toSection), ...rest };
}

function build(): IndexFiles {
  return buildIndex({ pages: PAGES, makeLanguage: () => LANGUAGE, synonyms: [['mursten', 'teglsten'], ['brugte møbler', 'second hand'], ['CO2', 'fra kul til kul']], labels: LABELS });
}

const ask = async (query: string, rest: Partial<SearchRequest> = {}, search?: Search) => {
  const asked = search ?? (await openSearch(memorySource(build())));
  return asked.ask({ query, unfinished: false, filters: {}, sort: 'relevance', withoutExamples: false, from: 0, count: 10, ...rest }, { facets: true });
};

const urls = async (query: string, rest: Partial<SearchRequest> = {}): Promise<string[]> => (await ask(query, rest)).results.map(({ url }) => url);

describe('the search finds', () => {
  test('a compound by its last part, and the word itself', async () => expect(await urls('mursten')).toEqual(['/mursten/', '/charter/']));
  test('a part of a compound in a title above the same word in a text', async () => {
    const pages = [page('/a/', 'Om byggeri', [['', null, 'Her er mursten, træ og glas.']], {}), page('/b/', 'Genbrugsmursten', [['', null, 'De er renset.']], {})];
    const search = await openSearch(memorySource(buildIndex({ pages, makeLanguage: () => LANGUAGE, synonyms: [], labels: {} })));
    expect((await ask('mursten', {}, search)).results.map(({ url }) => url)).toEqual(['/b/', '/a/']);
  });
  test('the page that a title names alone above one that it names among others', async () => {
    const pages = [page('/b/', 'Charter, beslutninger og roller', [['', null, 'Tekst.']], {}), page('/a/', 'Charter', [['', null, 'Tekst.']], {})];
    const search = await openSearch(memorySource(buildIndex({ pages, makeLanguage: () => LANGUAGE, synonyms: [], labels: {} })));
    expect((await ask('charter', {}, search)).results.map(({ url }) => url)).toEqual(['/a/', '/b/']);
  });
  test('a compound by its first part', async () => expect(await urls('genbrug')).toEqual(['/mursten/']));
  test('the parts of a compound that stands nowhere', async () => expect((await urls('murstenskvalitet'))[0]).toBe('/mursten/'));
  test('a word with two errors, though its halves are words too, when they never meet', async () => {
    const pages = ['betonelement', 'beton', 'eltmemt'].map((word) => page(`/${word}/`, word, [], {}));
    const search = await openSearch(memorySource(buildIndex({ pages, makeLanguage: () => LANGUAGE, synonyms: [], labels: {} })));
    const answer = await ask('betoneltmemt', {}, search);
    expect(answer.corrections).toEqual([{ written: 'betoneltmemt', read: 'betonelement' }]);
    expect(answer.results.map(({ url }) => url)).toEqual(['/betonelement/']);
  });
  test('what it has of a word that it lacks, and says so', async () => {
    const answer = await ask('kalkmursten');
    expect(answer.corrections).toEqual([{ written: 'kalkmursten', read: 'mursten' }]);
    expect(answer.results.map(({ url }) => url)).toEqual(['/mursten/', '/charter/']);
    expect((await ask('betonværk')).corrections).toEqual([{ written: 'betonværk', read: 'beton' }]);
    expect((await ask('qwertyuiop')).results).toEqual([]);
  });
  test('the noun for a verb, and the verb for a noun', async () => {
    expect(await urls('nedrive')).toEqual(['/mursten/']);
    expect(await urls('rensning')).toEqual(['/mursten/']);
  });
  test('every form of an irregular word', async () => {
    expect(await urls('bogen')).toEqual(['/boeger/']);
    expect(await urls('bøger')).toEqual(['/boeger/']);
  });
  test('aa, ae and oe for å, æ and ø, and upper case', async () => expect((await urls('MOEBLER'))[0]).toBe('/moebler/'));
  test('a paragraph with its sign, numbers, CO₂ for CO2', async () => {
    expect(await urls('§ 46')).toEqual(['/moebler/']);
    expect(await urls('stk. 2')).toEqual(['/moebler/']);
    expect(await urls('1.200.000')).toEqual(['/moebler/']);
    expect(await urls('CO₂')).toEqual(['/boeger/']);
  });
  test('synonyms of one word and of several', async () => {
    expect((await urls('teglsten'))[0]).toBe('/mursten/');
    expect((await urls('second hand'))[0]).toBe('/moebler/');
    expect(await urls('fra kul til kul')).toEqual(['/boeger/']);
  });
  test('a word with an error, and says how it was read', async () => {
    const answer = await ask('murtsen');
    expect(answer.results[0]?.url).toBe('/mursten/');
    expect(answer.corrections).toEqual([{ written: 'murtsen', read: 'mursten' }]);
  });
  test('an error in the first letter', async () => expect((await urls('nedrivning'.replace('n', 'm')))[0]).toBe('/mursten/'));
  test('an unfinished word, with an error too', async () => {
    expect(await urls('nedri', { unfinished: true })).toEqual(['/mursten/']);
    expect(await urls('nderi', { unfinished: true })).toEqual(['/mursten/']);
  });
  test('what is left when pages with a word are left out', async () => expect(await urls('mursten -netværkets')).toEqual(['/mursten/']));
});

describe('an answer', () => {
  test('links to the section and marks whole word forms', async () => {
    const [first] = (await ask('mursten pas')).results;
    expect(first?.sections[0]).toEqual({
      url: '/mursten/#kvalitet',
      path: [[{ text: 'Kvalitet', marked: false }]],
      snippet: [
        { text: 'Mursten', marked: true },
        { text: ' fra nedrivning renses og prøves. Hver ', marked: false },
        { text: 'mursten', marked: true },
        { text: ' får et ', marked: false },
        { text: 'pas', marked: true },
        { text: '.', marked: false },
      ],
      words: ['mursten', 'pas'],
    });
    expect(first?.title).toEqual([{ text: 'Genbrugsmursten', marked: true }]);
  });
  test('says which words a page lacks', async () => {
    const { results } = await ask('mursten nedrivning');
    expect(results.map(({ url, missing }) => [url, missing])).toEqual([['/mursten/', []], ['/charter/', ['nedrivning']]]);
  });
  test('counts for each value what choosing it would leave', async () => {
    const { facets, total } = await ask('kommunen mursten bog', { filters: { kind: ['case'] } });
    expect(total).toBe(2);
    expect(facets.find(({ facet }) => facet === 'kind')?.values).toEqual([
      { id: 'case', label: 'Case', count: 2 },
      { id: 'guidance', label: 'Vejledning', count: 1 },
      { id: 'charter', label: 'Charter', count: 1 },
    ]);
    expect(facets.find(({ facet }) => facet === 'material')?.values).toEqual([{ id: 'furniture', label: 'Møbler', count: 1 }]);
  });
  test('widens with values of one filter and narrows with several filters', async () => {
    expect(await urls('mursten kommunen', { filters: { kind: ['case', 'guidance'] } })).toHaveLength(2);
    expect(await urls('mursten kommunen', { filters: { kind: ['case', 'guidance'], material: ['brick'] } })).toEqual(['/mursten/']);
  });
  test('can be in order of date, the newest first and the undated last', async () => {
    expect(await urls('mursten bog', { sort: 'date' })).toEqual(['/mursten/', '/boeger/', '/charter/']);
  });
  test('keeps pages of one date in the order of their worth', async () => {
    const query = 'mursten kommunen møbler charter';
    const dated = ['/mursten/', '/boeger/'];
    const undated = (await urls(query)).filter((url) => !dated.includes(url));
    expect(undated).toHaveLength(2);
    expect(await urls(query, { sort: 'date' })).toEqual(['/mursten/', ...undated]);
    const turned = [...PAGES].reverse();
    const search = await openSearch(memorySource(buildIndex({ pages: turned, makeLanguage: () => LANGUAGE, synonyms: [], labels: LABELS })));
    expect((await ask(query, { sort: 'date' }, search)).results.map(({ url }) => url)).toEqual(['/mursten/', ...undated]);
  });
  test('leaves examples out when asked to', async () => expect(await urls('bog', { withoutExamples: true })).toEqual([]));
  test('tells how many pages are examples: of all it found, by the filters, and while they are left out too', async () => {
    const examples = async (rest: Partial<SearchRequest>): Promise<number[]> => {
      const { total, examples: number } = await ask('mursten bog', rest);
      return [total, number];
    };
    expect(await examples({})).toEqual([3, 1]);
    expect(await examples({ count: 1 })).toEqual([3, 1]);
    expect(await examples({ withoutExamples: true })).toEqual([2, 1]);
    expect(await examples({ filters: { kind: ['case'] } })).toEqual([1, 1]);
    expect(await examples({ filters: { kind: ['charter'] } })).toEqual([1, 0]);
  });
  test('can be had page by page', async () => {
    const all = await urls('mursten bog');
    expect([...(await urls('mursten bog', { count: 1 })), ...(await urls('mursten bog', { from: 1 }))]).toEqual(all);
  });
});

describe('bad input gets an answer and no error:', () => {
  test.each([
    ['10,000 characters', 'mursten '.repeat(1250)],
    ['10,000 characters without a space', 'x'.repeat(10_000)],
    ['only punctuation', '?!.,;:–—…"\'()[]{}'],
    ['operators of lunr', 'title:^~*+- mursten^10 bog~2 +charter'],
    ['emoji', '🧱 mursten 🏗️'],
    ['text from right to left', 'حجر مرة أخرى \u202emursten'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['names of JavaScript', '__proto__ constructor toString hasOwnProperty'],
    ['half of a surrogate pair', '\ud83e mursten'],
    ['nothing', ''],
    ['function words only', 'hvad er det og'],
  ])('%s', async (_, query) => {
    const answer = await ask(query, { unfinished: true });
    expect(answer.total).toBeGreaterThanOrEqual(answer.results.length);
    for (const { url } of answer.results) expect(PAGES.map(({ id }) => id)).toContain(url);
  });

  test('a query of nothing but signs is empty', async () => expect((await ask('?!')).empty).toBe(true));
});

describe('a part that does not come whole', () => {
  const broken = (spoil: (name: string, bytes: Uint8Array) => Uint8Array | null, heals: boolean): PartSource & { asked: string[] } => {
    const files = build();
    const asked: string[] = [];
    return {
      asked,
      async read(name, again) {
        asked.push(`${name}${again ? ' again' : ''}`);
        const bytes = files.get(name) ?? new Uint8Array();
        const answer = again && heals ? bytes : spoil(name, bytes);
        if (answer === null) throw new Error('404');
        return answer;
      },
    };
  };
  const FAULTS: [string, string, (bytes: Uint8Array) => Uint8Array | null][] = [
    ['missing', 'root', () => null],
    ['cut short', 'root', (bytes) => bytes.slice(0, 20)],
    ['a page of HTML', 'root', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['missing', 'ord', () => null],
    ['cut short', 'ord', (bytes) => bytes.slice(0, -3)],
    ['of another version', 'ord', () => build().get([...build().keys()].find((name) => name.startsWith('midter')) ?? '') ?? null],
    ['cut short', 'tekster', (bytes) => bytes.slice(0, 40)],
    ['missing', 'tekster', () => null],
  ];
  test.each(FAULTS)('(%s: %s) is asked for once more, and then all is well', async (_, part, spoil) => {
    const source = broken((name, bytes) => (name.startsWith(part) ? spoil(bytes) : bytes), true);
    const answer = await ask('mursten', {}, await openSearch(source));
    expect(answer.results.map(({ url }) => url)).toEqual(['/mursten/', '/charter/']);
    expect(source.asked.some((name) => name.endsWith(' again'))).toBe(true);
  });
  test.each(FAULTS)('(%s: %s) twice is a fault and never a wrong answer', async (_, part, spoil) => {
    const source = broken((name, bytes) => (name.startsWith(part) ? spoil(bytes) : bytes), false);
    await expect(openSearch(source).then((search) => ask('mursten', {}, search))).rejects.toThrow(PartFault);
  });
  test('is asked for anew with the next question', async () => {
    let isDown = true;
    const source = broken((name, bytes) => (isDown && name.startsWith('ord') ? null : bytes), false);
    const search = await openSearch(source);
    await expect(ask('mursten', {}, search)).rejects.toThrow(PartFault);
    isDown = false;
    expect((await ask('mursten', {}, search)).total).toBe(2);
  });
});
