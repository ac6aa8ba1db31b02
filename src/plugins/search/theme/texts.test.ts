import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedText, PageResult, SearchAnswer, SearchRequest } from '../shared/answer';
import { answerGroups, entryGroup } from './popupGroups';
import { correctionText, readCorrections } from '../shared/corrections';
import { countText, ENTRIES, factsOf, formatCount, shortenSnippet, shownQuery, spokenCount } from './texts';

const plain = (text: string): MarkedText => ({ text, marked: false });
const marked = (text: string): MarkedText => ({ text, marked: true });

const request: SearchRequest = { query: 'genbrug oekonmi', unfinished: true, filters: {}, sort: 'relevance', withoutExamples: false, from: 0, count: 5 };
const result: PageResult = {
  url: '/krav/',
  title: [plain('Krav')],
  kind: 'guidance',
  kindLabel: 'Vejledning',
  date: '2018-11-22',
  example: false,
  older: false,
  sections: [
    { url: '/krav/#pris', path: [[plain('Pris')]], snippet: [marked('Økonomi')], words: ['økonomi', '§ 46'] },
    { url: '/krav/', path: [], snippet: [plain('Intro')], words: [] },
    { url: '/krav/#tre', path: [[plain('Tre')]], snippet: [], words: [] },
  ],
  missing: [],
};
const answer: SearchAnswer = { request, total: 1234, results: [result], corrections: [{ written: 'oekonmi', read: 'oekonomi' }], facets: [], examples: 0, empty: false };

const urls = { all: '/soeg/?q=genbrug', withoutExamples: '/soeg/?q=genbrug&uden=eksempler' };

describe('texts for readers', () => {
  it.each([
    [0, 'Ingen sider passer.'],
    [1, '1 side passer.'],
    [12, '12 sider passer.'],
    [1234, '1.234 sider passer.'],
  ])('%i pages are counted in Danish', (total, text) => {
    expect(countText(total)).toBe(text);
  });

  it('say aloud what was counted, so that two answers of one size do not sound like one', () => {
    expect(spokenCount({ total: 3, request })).toBe('3 sider passer til »genbrug oekonmi«.');
    expect(spokenCount({ total: 1, request: { ...request, query: 'mur. ' } })).toBe('1 side passer til »mur.«.');
  });

  it('group large numbers by points', () => {
    expect([999, 10_000, 1_234_567].map(formatCount)).toEqual(['999', '10.000', '1.234.567']);
  });

  it('cut an endless query and keep its characters whole', () => {
    expect(shownQuery('  a \n b ')).toBe('a b');
    expect(shownQuery('🧱'.repeat(10_000))).toBe(`${'🧱'.repeat(60)}…`);
  });

  it('name kind and date of a result', () => {
    expect(factsOf(result)).toBe('Vejledning · 22. november 2018');
    expect(factsOf({ ...result, date: null })).toBe('Vejledning');
    expect(factsOf({ ...result, older: true })).toBe('Vejledning · ældre version · 22. november 2018');
    expect(factsOf({ ...result, kindLabel: '', date: '2018-11' })).toBe('november 2018');
  });

  it('spell a correction as the results do, for the index knows no æ, ø and å', () => {
    expect(readCorrections(answer)).toEqual([{ written: 'oekonmi', read: 'økonomi' }]);
    expect(readCorrections({ ...answer, results: [] })).toEqual(answer.corrections);
    const titled = { ...result, title: [marked('Måling'), plain(' af støj')], sections: [] };
    const corrections = [{ written: 'xmålingøkonomi', read: 'maaling oekonomi' }];
    expect(readCorrections({ ...answer, results: [result, titled], corrections })).toEqual([{ written: 'xmålingøkonomi', read: 'måling økonomi' }]);
  });
});

describe('words that were read as others', () => {
  const say = (...corrections: { written: string; read: string }[]): string => correctionText(corrections);

  it('are named beside what they were read as', () => {
    expect(say({ written: 'murtsen', read: 'mursten' })).toBe('Ingen sider har ordet »murtsen«. Der er søgt på »mursten« i stedet.');
    expect(say({ written: 'murtsen', read: 'mursten' }, { written: 'bteon', read: 'beton' })).toBe(
      'Ingen sider har ordene »murtsen« eller »bteon«. Der er søgt på »mursten« og »beton« i stedet.',
    );
    expect(say()).toBe('');
  });
});

describe('shortenSnippet', () => {
  it('keeps the first mark, with a third of the room before it', () => {
    const snippet = [plain('Kommunen har i mange år gemt de gamle '), marked('mursten'), plain(' fra nedrivninger i hele byen.')];
    expect(shortenSnippet(snippet, 45)).toEqual([plain('… gemt de gamle '), marked('mursten'), plain(' fra nedrivninger i'), plain(' …')]);
  });

  it('leaves a short one as it is', () => {
    expect(shortenSnippet([marked('Mursten'), plain(' her.')], 45)).toEqual([marked('Mursten'), plain(' her.')]);
    expect(shortenSnippet([], 45)).toEqual([]);
  });

  it('never grows past its length but for the signs of what is left out, and puts none of them into a mark', () => {
    const piece = fc.record({ text: fc.lorem({ maxCount: 12 }), marked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (snippet) => {
        const short = shortenSnippet(snippet, 60);
        expect(short.map(({ text }) => text).join('').length).toBeLessThanOrEqual(64);
        expect(short.filter((part) => part.marked && part.text.includes('…'))).toEqual([]);
      }),
    );
  });
});

describe('the list below the field', () => {
  it('has the best two sections under their page, which carry their words, and the way to all results', () => {
    const groups = answerGroups(answer, urls);
    expect(groups.map(({ title, facts }) => [title[0]?.text, facts])).toEqual([
      ['Krav', 'Vejledning · 22. november 2018'],
      ['Søgning på »genbrug oekonmi«', ''],
    ]);
    expect(groups.map(({ options }) => options.map(({ url }) => url))).toEqual([
      ['/krav/?fremhaev=%C3%B8konomi_%C2%A7+46#pris', '/krav/'],
      ['/soeg/?q=genbrug'],
    ]);
    expect(groups[1]?.options[0]?.heading).toEqual([[plain('Se alle 1.234 resultater')]]);
  });

  it('leads past the examples too, where there are some beside others', () => {
    const lists = (found: Partial<SearchAnswer>): unknown[] =>
      answerGroups({ ...answer, ...found }, urls).at(-1)?.options.map(({ url, heading }) => [url, heading[0]?.[0]?.text]) ?? [];
    expect(lists({ total: 12, examples: 2 })).toEqual([[urls.all, 'Se alle 12 resultater'], [urls.withoutExamples, 'Se 10 uden eksempler']]);
    expect(lists({ total: 2, examples: 2 })).toEqual([[urls.all, 'Se alle 2 resultater']]);
  });

  it('has nothing without results', () => {
    expect(answerGroups({ ...answer, results: [], total: 0 }, urls)).toEqual([]);
  });

  it('has the entrances of the site for an empty field', () => {
    expect(entryGroup('Indgange').options.map(({ url }) => url)).toEqual(ENTRIES.map(({ url }) => url));
  });
});
