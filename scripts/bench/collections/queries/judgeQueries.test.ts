import { describe, expect, test } from 'vitest';
import { createRandom } from '../random';
import type { SourcePage } from '../sourcePage';
import { splitCompound } from './compounds';
import { judgeQueries } from './judgeQueries';
import { siblingsOf } from './siblings';
import { misspell, misspellQuery } from './typos';
import { contentWordsOf, wordsOf } from './words';

function isOneOf(...words: string[]): (word: string) => boolean {
  return (word) => words.includes(word);
}

test('words are letters and digits, and small words carry no content', () => {
  expect(wordsOf('Vælg »Side-tal« (A4)')).toEqual(['vælg', 'side', 'tal', 'a4']);
  expect(contentWordsOf('Vælg at sætte 12 sidetal på A4')).toEqual(['sætte', 'sidetal']);
});

test('forms of one word stand in the collection and share a paradigm', () => {
  expect(siblingsOf('mursten', isOneOf('murstenen', 'murstenene', 'murstensvæg')).sort()).toEqual(['murstenen', 'murstenene']);
  expect(siblingsOf('bøger', isOneOf('bog', 'bøgerne'))).toEqual(['bog', 'bøgerne']);
  expect(siblingsOf('tabellen', isOneOf('tabel', 'tabeller', 'tabellerne')).sort()).toEqual(['tabel', 'tabeller', 'tabellerne']);
  expect(siblingsOf('side', isOneOf('sidst'))).toEqual([]);
});

test('compounds are made of two words that stand alone elsewhere', () => {
  expect(splitCompound('sidetypografi', isOneOf('side', 'typografi'))).toEqual([{ first: 'side', last: 'typografi' }]);
  expect(splitCompound('arbejdsområde', isOneOf('arbejd', 'arbejde', 'område'))).toEqual([{ first: 'arbejd', last: 'område' }]);
  expect(splitCompound('nummerering', isOneOf('nummer', 'ring'))).toEqual([]);
});

describe('misspelling', () => {
  test('changes a word by one letter', () => {
    const random = createRandom(7);
    const lengths = Array.from({ length: 200 }, () => misspell('mursten', random).length);
    expect(new Set(lengths)).toEqual(new Set([6, 7, 8]));
  });

  test('is refused for short words and where a real word comes out', () => {
    expect(misspellQuery('øre', createRandom(1), () => false)).toBe(null);
    expect(misspellQuery('mursten', createRandom(1), () => true)).toBe(null);
  });
});

describe('judged queries', () => {
  const pages: SourcePage[] = ['ramme', 'tabel', 'figur', 'kolonne', 'billede', 'afsnit'].map((word, index) => ({
    id: `p${index}`,
    title: `Indsæt en ny ${word} hurtigt`,
    description: `Sådan laver du en ${word} fra bunden af dokumentet.`,
    keywords: [`${word}; indsætte`],
    sections: [{ heading: `Fjern ${word} igen`, depth: 1, anchors: [], text: `Marker ${word} og slet, ${word} forsvinder.` }],
    links: [{ text: `oprettelse af ${word}`, page: `p${(index + 1) % 6}`, anchor: null }],
  }));

  test('are the same every time, and only of what is there', () => {
    const queries = judgeQueries(pages, () => false, 5);
    expect(judgeQueries(pages, () => false, 5)).toEqual(queries);
    expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
    expect([...new Set(queries.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(['title', 'description', 'keyword', 'link', 'heading', 'prefix']));
    for (const { relevant } of queries) expect(relevant.every((id) => pages.some((page) => page.id === id))).toBe(true);
  });

  test('about a page that is held back are held back', () => {
    const queries = judgeQueries(pages, (id) => id === 'p0', 5);
    expect(queries.filter(({ relevant }) => relevant.includes('p0')).every(({ half }) => half === 'held-back')).toBe(true);
    expect(queries.some(({ half }) => half === 'tuning')).toBe(true);
  });
});
