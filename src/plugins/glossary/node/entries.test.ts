import { describe, expect, it } from 'vitest';
import type { VocabularyEntry } from '../../../model/kinds/vocabulary';
import { glossaryEntries, initialOf } from './entries';

const word = (id: string, label: string, definition?: string): VocabularyEntry => ({
  id,
  label,
  synonyms: [],
  related: [],
  ...(definition === undefined ? {} : { definition }),
});

describe('glossaryEntries', () => {
  it('has the words with a definition, in Danish order, each with an ASCII anchor', () => {
    const entries = glossaryEntries([word('a', 'Økonomi', 'A.'), word('b', 'Skole'), word('c', 'Genbrug', 'C.'), word('d', 'CO₂-krav', 'D.')]);
    expect(entries).toEqual([
      { entry: word('d', 'CO₂-krav', 'D.'), anchor: 'co2-krav' },
      { entry: word('c', 'Genbrug', 'C.'), anchor: 'genbrug' },
      { entry: word('a', 'Økonomi', 'A.'), anchor: 'oekonomi' },
    ]);
  });

  it('lets the first of two words with one label stand for both', () => {
    expect(glossaryEntries([word('a', 'Genbrug'), word('b', 'Genbrug', 'B.'), word('c', 'genbrug', 'C.')])).toEqual([
      { entry: word('b', 'Genbrug', 'B.'), anchor: 'genbrug' },
    ]);
  });
});

describe('initialOf', () => {
  it.each([
    ['genbrug', 'G'],
    ['Økonomi', 'Ø'],
    ['ærø', 'Æ'],
    ['Aalborg', 'Å'],
    ['ålegræs', 'Å'],
    ['Almen bolig', 'A'],
    ['»Citat«', 'C'],
    ['§ 46', '0–9'],
    ['2030-mål', '0–9'],
    ['–', '0–9'],
  ])('files »%s« under %s', (label, initial) => {
    expect(initialOf(label)).toBe(initial);
  });
});
