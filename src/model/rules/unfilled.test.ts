import { describe, expect, it } from 'vitest';
import { dataFile, figure, page, smallTree, source, vocabularyWith, type Files } from '../__fixtures__/smallTree';
import { contextOf } from '../check';
import { unfilled } from './unfilled';

const FILE = 'docs/cases/danmark/skolen.md';
const SOURCES = 'src/data/sources/k.yml';
const FIGURES = 'src/data/figures/f.yml';

const check = (files: Files) => unfilled.check(contextOf(smallTree(files).tree));
const SKELETON = { client: 'Udfyld: Bygherre', lessons: ['Lær.', 'Udfyld: Læring'] };

describe('unfilled', () => {
  it('accepts a page that is filled in, also one that speaks of placeholders', () => {
    expect(check({ [FILE]: page('case', {}, 'Erstat det, der begynder med »Udfyld:«. Udfyld: det er et ord.') })).toEqual([]);
  });

  it('accepts a draft with placeholders everywhere', () => {
    expect(check({ [FILE]: page('case', { ...SKELETON, draft: true }, 'Udfyld: svaret.') })).toEqual([]);
  });

  it('names each field of a page that is not filled in', () => {
    expect(check({ [FILE]: page('case', SKELETON) })).toEqual([
      {
        file: FILE,
        line: 12,
        rule: 'unfilled',
        found: '»client« er ikke udfyldt: »Udfyld: Bygherre«.',
        expected: 'en oplysning i stedet for skelettets pladsholder',
        fix: 'Skriv oplysningen, eller skriv »draft: true« i hovedet, til siden er færdig.',
      },
      expect.objectContaining({ line: 15, found: '»lessons[2]« er ikke udfyldt: »Udfyld: Læring«.' }),
    ]);
  });

  it('names the text of a page that is not filled in', () => {
    expect(check({ 'docs/om/siden.md': page('page', {}, 'Udfyld: svaret først.') })).toEqual([
      {
        file: 'docs/om/siden.md',
        line: 5,
        rule: 'unfilled',
        found: 'Teksten er ikke udfyldt: »Udfyld: svaret først.«.',
        expected: 'sidens egen tekst',
        fix: 'Skriv teksten, eller skriv »draft: true« i hovedet, til siden er færdig.',
      },
    ]);
  });

  it('lets a source and a figure wait until something uses them', () => {
    const files = {
      [SOURCES]: dataFile(source('k-2', { title: 'Udfyld: Titel' })),
      [FIGURES]: dataFile(figure('pris', { label: 'Udfyld: Navn på tallet' })),
    };
    expect(check(files)).toEqual([]);
    expect(check({ ...files, 'docs/om/siden.md': page('page', {}, 'Prisen var [#pris] [@k-2].') })).toEqual([
      {
        file: SOURCES,
        line: 3,
        rule: 'unfilled',
        found: '»title« er ikke udfyldt: »Udfyld: Titel«.',
        expected: 'en oplysning i stedet for skelettets pladsholder',
        fix: 'Skriv oplysningen.',
      },
      expect.objectContaining({ file: FIGURES, found: '»label« er ikke udfyldt: »Udfyld: Navn på tallet«.' }),
    ]);
  });

  it('reports a word of the glossary, which is shown whether it is used or not', () => {
    const vocabulary = vocabularyWith({ id: 'lca', label: 'LCA', definition: 'Udfyld: Kort forklaring' });
    expect(check({ 'src/data/vocabulary.yml': vocabulary }).map(({ found }) => found)).toEqual([
      '»definition« er ikke udfyldt: »Udfyld: Kort forklaring«.',
    ]);
  });
});
