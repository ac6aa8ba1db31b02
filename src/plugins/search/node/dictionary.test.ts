import { expect, test } from 'vitest';
import { readDictionary } from './dictionary';

test('knows the forms of Danish words, folded', async () => {
  const { forms: words } = await readDictionary();
  expect(words.lemmasOf('murstenene')).toEqual(['mursten']);
  expect(words.lemmasOf('haandboegernes')).toEqual(['haandbog']);
  expect(words.lemmasOf('gik')).toContain('gaa');
  expect(words.formsOf('klima')).toEqual(['klima', 'klimas', 'klimaet', 'klimaets', 'klimaer', 'klimaerne', 'klimaernes', 'klimaers']);
  expect([words.has('kommunernes'), words.has('xyzs'), words.has('')]).toEqual([true, false, false]);
});

test('is expanded once', () => {
  expect(readDictionary()).toBe(readDictionary());
});

test('leads from every form of a word back to it', async () => {
  const { forms: words } = await readDictionary();
  for (const lemma of ['mursten', 'bog', 'mand', 'cirkulaer', 'koebe', 'gaa', 'bygning', 'tag', 'hus', 'moebel', 'stor']) {
    expect(words.formsOf(lemma).filter((form) => !words.lemmasOf(form).includes(lemma))).toEqual([]);
  }
});
