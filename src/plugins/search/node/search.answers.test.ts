import { describe, expect, test } from 'vitest';
import type { SearchRequest } from '../shared/answer';
import { ask, openPages, page, PAGES, urls } from './sampleSearch';

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
    const search = await openPages(turned);
    expect(await urls(query, { sort: 'date' }, search)).toEqual(['/mursten/', ...undated]);
  });
  test('counts, filters and dates every page that answers, however weakly and however many they are', async () => {
    const pages = Array.from({ length: 2500 }, (_, at) => page(`/${at}/`, 'Sag', [['', null, 'Kommune, kommune og kommune.']], { date: '2020' }));
    const search = await openPages([...pages, page('/sen/', 'Sen', [['', null, `Kommune. ${'Andet her. '.repeat(50)}`]], { date: '2030', facets: { kind: ['charter'] } })]);
    expect((await ask('kommune', {}, search)).total).toBe(2501);
    expect(await urls('kommune', { filters: { kind: ['charter'] } }, search)).toEqual(['/sen/']);
    expect((await urls('kommune', { sort: 'date' }, search))[0]).toBe('/sen/');
    const all = await urls('kommune', { count: 3000 }, search);
    expect(new Set(all).size).toBe(2501);
  });
  test('shows every section that is nearly as good as the best, wherever it stands', async () => {
    const filler = Array.from({ length: 7 }, (_, at): [string, string, string] => [`Andet ${at}`, `a${at}`, 'Intet om sagen.']);
    const sections: [string, string, string][] = [['Mursten', 'et', 'Mursten af tegl.'], ...filler, ['Mursten igen', 'to', 'Mursten af tegl.']];
    const search = await openPages([page('/', 'Side', sections, {})]);
    const [first] = (await ask('mursten tegl', {}, search)).results;
    expect(first?.sections.map(({ url }) => url).sort()).toEqual(['/#et', '/#to']);
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
