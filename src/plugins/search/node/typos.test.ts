import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openIndex, type IndexReader } from '../shared/indexReader';
import { findTypos } from '../shared/query/typos';
import { buildIndex } from './buildIndex';
import { memorySource } from './memorySource';

const WORDS = `mursten udbud nedrivning genbrug kommune beton vinduer ressource klimaaftryk byggeri kontrakt leverance tagsten
  rumfang stoejniveau materialepas selektiv renovering bygherre raadgiver entreprise indkoeb isolering gulv doere facade
  inventar traepaller robot root charter referat beslutning handling frist ansvarlig arbejdsspor vuggestue idraetshal`.split(/\s+/);
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

let index: IndexReader;

beforeAll(async () => {
  const page = { id: '/', title: 'Ord', description: '', kind: 'page', date: null, example: false, facets: {}, sections: [{ path: [], anchor: null, text: WORDS.join(' ') }] };
  const makeLanguage = () => ({ lemmasOf: () => [], formsOf: () => [], splitCompound: () => [] });
  index = await openIndex(memorySource(buildIndex({ pages: [page], makeLanguage, synonyms: [], labels: {} })));
});

/** A word with one letter wrong, missing, superfluous, or two neighbours swapped. */
const withError = fc.record({ word: fc.constantFrom(...WORDS), place: fc.nat(20), letter: fc.constantFrom(...LETTERS), kind: fc.nat(3) }).map(({ word, place, letter, kind }) => {
  const at = place % word.length;
  const [before, own, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const written = [before + letter + after, before + letter + own + after, before + after, before + after.slice(0, 1) + own + after.slice(1)][kind] ?? '';
  return { word, written };
});

test('one error in a word of four letters or more is found wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(withError, fc.boolean(), async ({ word, written }, unfinished) => {
      fc.pre(!WORDS.includes(written) && !word.startsWith(written));
      const found = await findTypos(index, written, unfinished);
      expect(found.map(({ text }) => text)).toContain(word);
      expect(found.find(({ text }) => text === word)?.distance).toBe(1);
    }),
    { numRuns: 1500 },
  );
});

test('a word with two errors about its middle is found by its first letter', async () => {
  expect((await findTypos(index, 'materikaepas', false))[0]?.text).toBe('materialepas');
  expect((await findTypos(index, 'nerdivnnig', false))[0]?.text).toBe('nedrivning');
});

test('numbers and the shortest words are taken as they stand', async () => {
  expect(await findTypos(index, 'gu', false)).toEqual([]);
  expect(await findTypos(index, 'br17', false)).toEqual([]);
});
