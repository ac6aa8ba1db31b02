import { describe, expect, it } from 'vitest';
import type { SearchAnswer, SearchRequest } from '../shared/answer';
import { popupView } from './popupView';

const request: SearchRequest = { query: 'mur', unfinished: true, filters: {}, sort: 'relevance', withoutExamples: false, from: 0, count: 5 };
const none: SearchAnswer = { request, total: 0, results: [], corrections: [], facets: [], examples: 0, empty: false };
const page = { url: '/mur/', title: [], kind: 'case', kindLabel: 'Case', date: null, example: false, older: false, sections: [{ url: '/mur/', path: [], snippet: [], words: [] }], missing: [] };
const some: SearchAnswer = { ...none, total: 3, results: [page] };

const urls = { all: '/soeg/?q=mur', withoutExamples: '/soeg/?q=mur&uden=eksempler' };

const groupTitles = (view: ReturnType<typeof popupView>): (string | undefined)[] => view.groups.map(({ title }) => title[0]?.text);

describe('below the field', () => {
  it.each(['', ' ', 'm', ' m '])('stand the entrances of the site while it holds »%s«', (query) => {
    expect(groupTitles(popupView(query, { outcome: null, isPending: false }, urls))).toEqual(['Gode steder at begynde']);
  });

  it('stands that the search is under way before the first answer', () => {
    expect(popupView('mur', { outcome: null, isPending: true }, urls)).toMatchObject({ message: 'Søger …', groups: [], spoken: '' });
  });

  it('stands what was found, and the count is read aloud', () => {
    const view = popupView('mur', { outcome: { request, answer: some }, isPending: false }, urls);
    expect(view.groups).toHaveLength(2);
    expect(view.spoken).toBe('3 sider passer til »mur«. 2 forslag, brug pil ned for at vælge.');
  });

  it('stands which words were read as others, and it is read aloud', () => {
    const corrections = [{ written: 'mru', read: 'mur' }];
    const view = popupView('mru', { outcome: { request, answer: { ...some, corrections } }, isPending: false }, urls);
    expect(view.corrections).toEqual(corrections);
    expect(view.spoken).toMatch(/^Ingen sider har ordet »mru«\. Der er søgt på »mur« i stedet\. 3 sider passer/);
  });

  it('stays the answer before, unread, while a new one is on its way', () => {
    const view = popupView('murs', { outcome: { request, answer: some }, isPending: true }, urls);
    expect(view.groups).toHaveLength(2);
    expect(view.spoken).toBe('');
  });

  it('stands what to do when nothing was found', () => {
    const view = popupView('mur', { outcome: { request, answer: none }, isPending: false }, urls);
    expect(view.message).toBe('Ingen sider passer til »mur«. Kontrollér stavningen, eller prøv færre ord.');
    expect(view.spoken).toBe(view.message);
    expect(groupTitles(view)).toEqual(['Prøv i stedet']);
  });

  it('stands that signs and function words are no question', () => {
    expect(popupView('?!', { outcome: { request, answer: { ...none, empty: true } }, isPending: false }, urls).message).toBe('Skriv et ord, der siger noget om emnet.');
  });

  it('stands a fault alone, without any result', () => {
    expect(popupView('mur', { outcome: { request, fault: 'broken' }, isPending: false }, urls)).toMatchObject({ fault: 'broken', groups: [] });
  });
});
